import type { PdfFacts } from '../pdf-facts.ts'
import { quote, type PdfFinding } from '../pdf-problem.ts'

/** Every picture has a text that stands for it. PDF/UA-1, 7.3. */
export function checkFigures({ figures }: PdfFacts): PdfFinding[] {
  return figures
    .filter(({ alternative }) => !alternative?.trim())
    .map(({ text, page }) => ({
      code: 'figure-without-alternative',
      message: text
        ? `the picture with ${quote(text)} has no alternative text`
        : 'a picture has no alternative text',
      help: 'give it an alt or an aria-label that says what it shows',
      page,
      subject: text || undefined,
    }))
}

/** Every table says which of its cells are headers, and has rows of one width. PDF/UA-1, 7.5. */
export function checkTables({ tables }: PdfFacts): PdfFinding[] {
  return tables.flatMap(({ headerCells, even, text, page }) => {
    const problems: PdfFinding[] = []
    const add = (code: string, message: string, help: string) =>
      problems.push({ code, message, help, page, subject: text })
    if (headerCells === 0) {
      add(
        'table-without-headers',
        `the table ${quote(text)} has no header cells`,
        'make th elements of its headers',
      )
    }
    if (!even) {
      const message = `the rows of the table ${quote(text)} have different numbers of columns`
      add('uneven-table', message, 'give each row the same number of cells, or let cells span columns')
    }
    return problems
  })
}
