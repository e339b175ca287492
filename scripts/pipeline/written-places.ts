import type { DeckSlide } from '../server/deck-server.ts'
import type { Span } from '../diagnostics/diagnostic.ts'
import { locatedIn } from '../documents/discussion-sources.ts'
import type { SourceFile } from '../documents/source-file.ts'
import { searchableText } from '../pdf/searchable-text.ts'
import type { BuiltPages } from './build-pages.ts'

type Lines = Pick<SourceFile, 'path' | 'lines'>

/** A place in a file that a person wrote. */
export interface WrittenPlace {
  source: Lines
  span: Span
}

// Shorter ones stand everywhere.
const fewestLetters = 4

/** Where a text stands in a file, in the lines from one to before another; undefined when it is not there. */
export function findInLines(
  source: Lines,
  text: string,
  [from, to]: readonly [number, number] = [0, source.lines.length],
): WrittenPlace | undefined {
  const [wanted = ''] = text.trim().split(/\s*\n\s*/u)
  const exact = wanted && placeWhere(source, from, to, (line) => line.indexOf(wanted), wanted.length)
  if (exact) return exact
  const letters = searchableText(wanted)
  if (letters.length < fewestLetters) return undefined
  return placeWhere(source, from, to, (line) =>
    searchableText(line).includes(letters) ? line.length - line.trimStart().length : -1,
  )
}

/** Where a text begins in a file: on a slide it is one line, which may be several there. */
function findBeginning(
  source: Lines,
  text: string,
  range: readonly [number, number],
): WrittenPlace | undefined {
  const words = text.trim().split(/\s+/u)
  for (const count of [words.length, 3, 1]) {
    const found = findInLines(source, words.slice(0, count).join(' '), range)
    if (found) return found
  }
  return undefined
}

function placeWhere(
  source: Lines,
  from: number,
  to: number,
  columnIn: (line: string) => number,
  length?: number,
): WrittenPlace | undefined {
  for (let index = from; index < Math.min(to, source.lines.length); index++) {
    const start = columnIn(source.lines[index]!)
    if (start < 0) continue
    const column = start + 1
    const endColumn = length === undefined ? undefined : column + length
    return { source, span: { path: source.path, line: index + 1, column, endColumn } }
  }
  return undefined
}

/** Where a slide of one's own, or what a generated slide was made from, is written; `text` is something on it. */
export function placeOfSlide(slide: DeckSlide, built: BuiltPages, text?: string): WrittenPlace {
  const generated = built.slides.find(({ route }) => route === slide.route)
  if (generated) {
    const located = locatedIn(built.sources, generated.origin.path)
    const found = text === undefined ? undefined : findInLines(located.source, text)
    return found ?? { source: located.source, span: located.spanOf(generated.origin.at) }
  }
  const { source, start, bodyStart, end } = slide.written
  // The front matter names what the slide shows: a title stands in both.
  const found =
    text === undefined
      ? undefined
      : (findBeginning(source, text, [bodyStart, end]) ?? findInLines(source, text, [start, bodyStart]))
  return found ?? firstLine(source, start, end)
}

/** Where a text stands in the readings, in slides.md and in the files that it includes. */
export function placeOfText(
  text: string,
  slides: readonly DeckSlide[],
  built: BuiltPages,
): WrittenPlace | undefined {
  if (text.trim().length < fewestLetters) return undefined
  for (const source of writtenSources(slides, built)) {
    const found = findInLines(source, text)
    if (found) return found
  }
  return undefined
}

/** Every file that a person wrote: the readings, slides.md, and the files of Markdown that it includes. */
export function writtenSources(
  slides: readonly DeckSlide[],
  { sources, slides: generated }: BuiltPages,
): Lines[] {
  const routes = new Set(generated.map(({ route }) => route))
  const own = slides.filter(({ route }) => route === undefined || !routes.has(route))
  const files = [...sources.documents, sources.session].map(({ source }): Lines => source)
  const known = new Map(
    [...files, ...own.map(({ written }) => written.source)].map((file) => [file.path, file]),
  )
  return [...known.values()]
}

function firstLine(source: Lines, start: number, end: number): WrittenPlace {
  const isText = (line: string) => /\S/u.test(line) && line.trim() !== '---'
  const index = source.lines.slice(start, end).findIndex(isText)
  return { source, span: { path: source.path, line: start + Math.max(0, index) + 1, column: 1 } }
}
