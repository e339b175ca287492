import type { Severity } from '../diagnostics/diagnostic.ts'

/** Something in a PDF that its readers would suffer from. It has a page instead of a place in a source file. */
export interface PdfProblem {
  severity: Severity
  /** A stable name in kebab case, such as `missing-glyph`. */
  code: string
  /** Names the thing that is wrong; no full stop. */
  message: string
  /** What to do: an imperative; no full stop. */
  help: string
  /** From 1; absent when it concerns the document, or no page in particular. */
  page?: number
}

const longest = 60

/** A text shortened for a message, on one line and in quotation marks. */
export function quote(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const characters = [...line]
  return characters.length > longest ? `“${characters.slice(0, longest - 1).join('')}…”` : `“${line}”`
}
