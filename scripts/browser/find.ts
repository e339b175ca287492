import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../diagnostics/user-error.ts'
import { isProgram, machinePaths, playwrightPath, type MachineFacts } from './candidates.ts'
import { packagedPath } from './install-packaged.ts'
import { probeBrowserOnce } from './probe-cache.ts'

/** Where to look for a browser, and where to keep what was learnt about it. */
export interface BrowserSearch extends MachineFacts {
  /** The project's folder; `.colloquy/browser` in it belongs to the search. */
  folder: string
  /** The path that the user gave: nothing else is tried then. */
  givenPath?: string
}

/** A browser that prints. */
export interface FoundBrowser {
  executablePath: string
  origin: 'given' | 'playwright' | 'machine' | 'installed'
}

/** A place that was tried, and why no browser came of it. */
export interface FailedAttempt {
  place: string
  reason: string
}

/** What a search came to. */
export type SearchResult = { browser: FoundBrowser } | { attempts: FailedAttempt[] }

/** The folder that the search keeps the cache of its probes and its own browser in. */
export function browserFolder(search: BrowserSearch): string {
  return join(search.folder, '.colloquy', 'browser')
}

/**
 * Looks for a browser that prints: the one that the user gave and no other, or else Playwright's own download, one on
 * the machine, one that Colloquy installed.
 */
export async function findBrowser(search: BrowserSearch): Promise<SearchResult> {
  const attempts: FailedAttempt[] = []
  for (const { origin, place, paths } of candidates(search)) {
    const programs = await programsAmong(paths)
    if (programs.length === 0) attempts.push({ place, reason: await reasonForNone(paths) })
    for (const executablePath of programs) {
      const reason = await reasonAgainst(executablePath, browserFolder(search))
      if (reason === undefined) return { browser: { executablePath, origin } }
      attempts.push({ place, reason })
    }
  }
  return { attempts }
}

/** Why the browser at a path will not do; nothing when it will. */
export async function reasonAgainst(executablePath: string, folder: string): Promise<string | undefined> {
  try {
    await probeBrowserOnce(executablePath, folder)
    return undefined
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}

interface Candidate {
  origin: FoundBrowser['origin']
  place: string
  paths: string[]
}

function candidates(search: BrowserSearch): Candidate[] {
  if (search.givenPath !== undefined) {
    return [{ origin: 'given', place: `the path you gave, ${search.givenPath}`, paths: [search.givenPath] }]
  }
  return [
    { origin: 'playwright', place: 'Playwright’s own download', paths: [playwrightPath()] },
    {
      origin: 'machine',
      place: 'a Chrome, Chromium or Edge on this machine',
      paths: machinePaths(search),
    },
    {
      origin: 'installed',
      place: 'a browser that Colloquy installed',
      paths: [packagedPath(browserFolder(search))],
    },
  ]
}

/** Of several paths none is there, as a rule; of the one that the user gave it is worth a look. */
async function reasonForNone([path, ...others]: readonly string[]): Promise<string> {
  const facts = path !== undefined && others.length === 0 && (await stat(path).catch(() => undefined))
  if (!facts) return 'not there'
  return facts.isDirectory()
    ? 'a folder, not a program'
    : 'not a program, or you have no permission to run it'
}

async function programsAmong(paths: readonly string[]): Promise<string[]> {
  const programs: string[] = []
  for (const path of paths) if (await isProgram(path)) programs.push(path)
  return programs
}
