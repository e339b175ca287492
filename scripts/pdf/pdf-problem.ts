import type { Severity } from '../diagnostics/diagnostic.ts'

/** Something in a PDF that its readers would suffer from. It has a page instead of a place in a source file. */
export interface PdfFinding {
  /** A stable name in kebab case, such as `missing-glyph`. */
  code: string
  /** Names the thing that is wrong; no full stop. */
  message: string
  /** What to do: an imperative; no full stop. */
  help: string
  /** From 1; absent when it concerns the document, or no page in particular. */
  page?: number
  /** The text that it concerns, to find it where it is written. */
  subject?: string
  /** The characters that it concerns, wherever they are written. */
  letters?: string[]
}

/** A finding, and whether it stops a build. */
export interface PdfProblem extends PdfFinding {
  severity: Severity
}

const longest = 60

/** A text shortened for a message, on one line and in quotation marks. */
export function quote(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const characters = [...line]
  return characters.length > longest ? `“${characters.slice(0, longest - 1).join('')}…”` : `“${line}”`
}
