import { resolve } from 'node:path'
import type { FoundBrowser } from './find.ts'
import { provideBrowser } from './provide.ts'
import type { CommandContext } from '../terminal/context.ts'
import type { Report } from '../terminal/progress.ts'

/** Options of commands that print. */
export interface BrowserOptions {
  /** The path of one, instead of looking for it. */
  browser?: string
}

/** A browser that prints, found or installed for this project. */
export function provideProjectBrowser(
  { folder, currentFolder, environment, machine, signal }: CommandContext,
  { browser }: BrowserOptions,
  report: Report,
): Promise<FoundBrowser> {
  const given = browser ?? environment['COLLOQUY_BROWSER']
  const givenPath = given ? resolve(currentFolder, given) : undefined
  return provideBrowser({ ...machine, folder, environment, givenPath, signal, report })
}

/** A browser in a few words, for a step that found it. */
export function describeBrowser({ executablePath }: FoundBrowser): string {
  return executablePath
}
