import type { Document } from 'yaml'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnosticAt } from '../documents/source-file.ts'
import type { Finding, SourceFile } from '../documents/source-file.ts'

/** A slide that a person wrote, in `slides.md` or in a file that it includes. Lines count from 0. */
export interface OwnSlide {
  source: SourceFile
  /** Its place in its file, from 0. */
  index: number
  /** The first slide of the deck, whose front matter is the headmatter. */
  isCover: boolean
  /** The lines of its front matter, without the fences; none when `from` is `to`. */
  matter: { from: number; to: number }
  /** The front matter as YAML; absent when there is none or Slidev cuts it elsewhere. */
  yaml?: Document.Parsed
  /** The keys of the front matter; none when it is no list of keys. */
  keys: Record<string, unknown>
  /** Why there are no keys although the YAML is right: what the parser says of an alias in it. */
  unresolved?: string
  /** The line that the body begins at. */
  bodyStart: number
  /** The text below the front matter, line by line as in the file; the presenter's note is left blank in it. */
  body: string
  /** The presenter's note at its end. */
  note?: string
}

/** The place of a stretch of text on a line of a slide's file. */
export interface Place {
  /** From 0. */
  line: number
  /** From 0. */
  column: number
  length: number
}

/** A diagnostic at a place of a slide's file. */
export function diagnosticInSlide({ source }: OwnSlide, place: Place, finding: Finding): Diagnostic {
  const column = place.column + 1
  const span = { path: source.path, line: place.line + 1, column, endColumn: column + place.length }
  return diagnosticAt(source, span, finding)
}

/** A diagnostic about a whole line of a slide's file. */
export function diagnosticOnLine(slide: OwnSlide, line: number, finding: Finding): Diagnostic {
  const text = slide.source.lines[line] ?? ''
  const column = text.length - text.trimStart().length
  const length = Math.max(1, text.trim().length)
  return diagnosticInSlide(slide, { line, column, length }, finding)
}

/** A diagnostic about a key of a slide's front matter; about the slide's first line when it is written another way. */
export function diagnosticAtSetting(slide: OwnSlide, key: string, finding: Finding): Diagnostic {
  const { from, to } = slide.matter
  const lines = slide.source.lines.slice(from, to)
  const line = lines.findIndex((text) => text.trimStart().replace(/^["']/u, '').startsWith(key))
  return diagnosticOnLine(slide, line === -1 ? Math.max(0, from - 1) : from + line, { at: key, ...finding })
}

/** The place of a text in the body of a slide, its `occurrence`th from a line of the body on. */
export function placeInBody(slide: OwnSlide, text: string, fromLine: number, occurrence = 0): Place {
  const lines = slide.body.split('\n')
  const wanted = text.split('\n')[0] ?? ''
  let left = occurrence
  for (let line = fromLine; line < lines.length && wanted !== ''; line++) {
    for (let at = lines[line]!.indexOf(wanted); at !== -1; at = lines[line]!.indexOf(wanted, at + 1)) {
      if (left === 0) return { line: slide.bodyStart + line, column: at, length: wanted.length }
      left--
    }
  }
  const own = lines[fromLine] ?? ''
  const column = own.length - own.trimStart().length
  return { line: slide.bodyStart + fromLine, column, length: Math.max(1, own.trim().length) }
}
