import { relative } from 'node:path'
import type { ResolvedDeck } from './slidev.ts'

/** Where a slide is written. */
export interface WrittenSlide {
  /** Its file: the path from the deck's folder, with forward slashes, and the lines. */
  source: { path: string; lines: string[] }
  /** The index of its first line, of the line after its front matter, and of the line after its last. */
  start: number
  bodyStart: number
  end: number
}

type DeckData = ResolvedDeck['data']
type SlideSource = Pick<DeckData['slides'][number]['source'], 'filepath' | 'start' | 'contentStart' | 'end'>

/** Finds where the slides of a deck are written, in its entry file and in those that it includes. */
export function slideFinder(
  folder: string,
  { markdownFiles }: DeckData,
): (slide: SlideSource) => WrittenSlide {
  const sources = new Map(
    Object.values(markdownFiles).map(({ filepath, raw }) => {
      const path = relative(folder, filepath).replaceAll('\\', '/')
      return [filepath, { path, lines: raw.split(/\r?\n/u) }]
    }),
  )
  return ({ contentStart, filepath, start, end }) => {
    const source = sources.get(filepath) ?? { path: filepath, lines: [] }
    return { source, start, bodyStart: contentStart, end }
  }
}
