import type { PdfFacts } from '../pdf-facts.ts'
import { quote, type PdfProblem } from '../pdf-problem.ts'

/** Every picture has a text that stands for it. PDF/UA-1, 7.3. */
export function checkFigures({ figures }: PdfFacts): PdfProblem[] {
  return figures
    .filter(({ alternative }) => !alternative?.trim())
    .map(({ text, page }) => ({
      severity: 'error',
      code: 'figure-without-alternative',
      message: text
        ? `the picture with ${quote(text)} has no alternative text`
        : 'a picture has no alternative text',
      help: 'give it an alt or an aria-label that says what it shows',
      page,
    }))
}

/** Every table says which of its cells are headers. PDF/UA-1, 7.5. */
export function checkTables({ tables }: PdfFacts): PdfProblem[] {
  return tables
    .filter(({ headerCells }) => headerCells === 0)
    .map(({ text, page }) => ({
      severity: 'error',
      code: 'table-without-headers',
      message: `the table ${quote(text)} has no header cells`,
      help: 'make th elements of its headers',
      page,
    }))
}
