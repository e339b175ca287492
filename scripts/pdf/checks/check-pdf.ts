import type { PdfFacts } from '../pdf-facts.ts'
import type { PdfFinding, PdfProblem } from '../pdf-problem.ts'
import { checkBookmarks } from './bookmark-checks.ts'
import { checkDocument } from './document-checks.ts'
import { checkFigures, checkTables } from './element-checks.ts'
import { checkFonts } from './font-checks.ts'
import { checkGlyphs } from './glyph-checks.ts'
import { checkHeadings } from './heading-checks.ts'
import { checkLinks } from './link-checks.ts'
import { checkPictures } from './picture-checks.ts'
import { severityOf } from './severity.ts'
import { checkPrintedText, checkTaggedText } from './text-checks.ts'

/** What is known about a PDF beside its bytes. */
export interface PdfExpectation {
  /** The visible texts of the web page that was printed, one for each element with text of its own. */
  printed?: readonly string[]
}

/** Runs every check of a finished PDF. */
export function checkPdf(facts: PdfFacts, { printed = [] }: PdfExpectation = {}): PdfProblem[] {
  const findings: PdfFinding[] = [
    ...checkDocument(facts),
    ...checkHeadings(facts),
    ...checkFigures(facts),
    ...checkTables(facts),
    ...checkLinks(facts),
    ...checkBookmarks(facts),
    ...checkFonts(facts),
    ...checkGlyphs(facts, printed),
    ...checkTaggedText(facts),
    ...checkPrintedText(facts, printed),
    ...checkPictures(facts),
  ]
  return findings.map((finding) => ({ severity: severityOf(finding.code), ...finding }))
}
