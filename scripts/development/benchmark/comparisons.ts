import { join } from 'node:path'
import { buildPages } from '../../pipeline/build-pages.ts'
import type { Comparison } from './compare-commands.ts'
import { changeReading, makeSession, plainEntry } from './made-session.ts'
import type { NodeCommand } from './measure-command.ts'

/** What is compared, and the command that a profile is taken of. */
export interface ComparisonPlan {
  comparisons: Comparison[]
  profiled: NodeCommand
}

export interface PlanOptions {
  /** Where the sessions are written. */
  folder: string
  projectFolder: string
  /** Absolute path of the browser that both sides print with. */
  browser: string
}

/** Readings of sessions with about 10, 66 and 190 slides, and of one that is only checked. */
const readingsInDecks = { small: 1, usual: 5, large: 16 }
const manyReadings = 1000

/** Writes the sessions and says what is run in them. */
export async function planComparisons({
  folder,
  projectFolder,
  browser,
}: PlanOptions): Promise<ComparisonPlan> {
  const colloquy = join(projectFolder, 'scripts/start.mjs')
  const slidev = join(projectFolder, 'node_modules/@slidev/cli/bin/slidev.mjs')
  const deck = (session: string, ...options: string[]): NodeCommand => ({
    folder: session,
    arguments: [colloquy, 'deck', '--folder', session, '--browser', browser, ...options],
  })
  const check = (session: string): NodeCommand => ({
    folder: session,
    arguments: [colloquy, 'check', '--folder', session],
  })
  const read = (session: string): NodeCommand => ({
    folder: projectFolder,
    arguments: [join(import.meta.dirname, 'gray-matter-and-yaml.mjs'), session],
  })
  const session = async (readings: number): Promise<string> => {
    const path = join(folder, `${readings}-readings`)
    await makeSession(path, readings, projectFolder)
    return path
  }
  const printed: Comparison[] = []
  for (const readings of Object.values(readingsInDecks)) {
    const path = await session(readings)
    printed.push({
      title: `deck, ${await countSlides(path)} slides: all four PDFs`,
      ours: deck(path, '--force'),
      insteadTitle: 'slidev export: the deck alone',
      instead: {
        folder: path,
        arguments: [slidev, 'export', plainEntry, '--output', 'plain.pdf', '--executable-path', browser],
      },
    })
  }
  const usual = join(folder, `${readingsInDecks.usual}-readings`)
  const many = await session(manyReadings)
  return {
    profiled: deck(usual, '--force'),
    comparisons: [
      ...printed,
      {
        title: 'deck, one reading changed',
        ours: { ...deck(usual), prepare: () => changeReading(usual, 1) },
        insteadTitle: 'deck, everything anew',
        instead: deck(usual, '--force'),
      },
      {
        title: 'deck, unchanged',
        ours: deck(usual),
        insteadTitle: 'node, nothing at all',
        instead: { folder: usual, arguments: ['--eval', ''] },
      },
      ...[usual, many].map((path) => ({
        title: `check, ${path === usual ? readingsInDecks.usual : manyReadings} readings`,
        ours: check(path),
        insteadTitle: 'gray-matter and yaml: parsing alone',
        instead: read(path),
      })),
    ],
  }
}

/** The slides that the build writes for a session, and its cover. */
async function countSlides(session: string): Promise<number> {
  const { value } = await buildPages(session)
  if (!value) throw new Error(`the session in ${session} has errors`)
  return value.slides.length + 1
}
