import type { Span } from '../diagnostics/diagnostic.ts'
import type { SourceFile } from '../documents/source-file.ts'
import { canonicalText } from './canonical-text.ts'
import type { QuotedWord } from './check-quotation.ts'
import { lastBefore, linesOf } from './lines.ts'
import { wordAt, wordsOf } from './words.ts'

/** The place of one word of a value that begins at `span`; `span` itself when the word is not found there. */
export function placeOfWord(
  source: SourceFile,
  span: Span,
  { word, earlier }: QuotedWord,
  length: number,
): Span {
  const lines = linesOf(source.text)
  const from = (lines[span.line - 1]?.start ?? 0) + span.column - 1
  // Indentation and escapes make a value longer in its file than it is.
  const value = source.text.slice(from, from + 2 * length + 200)
  const words = wordsOf(canonicalText(value))
  const same = words.starts.flatMap((_, index) => (wordAt(words, index) === word ? [index] : []))
  const index = same[earlier]
  if (index === undefined) return span
  const start = words.text.offsets[words.starts[index] ?? 0] ?? 0
  const end = words.text.offsets[(words.ends[index] ?? 1) - 1] ?? start
  const line = lastBefore(lines, from + start)
  if (!line) return span
  const column = from + start - line.start + 1
  return { path: span.path, line: line.number, column, endColumn: column + end - start + 1 }
}
