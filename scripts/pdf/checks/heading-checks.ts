import type { PdfFacts } from '../pdf-facts.ts'
import { quote, type PdfFinding } from '../pdf-problem.ts'

/** Headings begin at level 1 and skip none on the way down. PDF/UA-1, 7.4.2. */
export function checkHeadings({ headings }: PdfFacts): PdfFinding[] {
  const problems: PdfFinding[] = []
  let previous = 0
  for (const { level, text, page, pages } of headings) {
    const add = (code: string, message: string, help: string) =>
      problems.push({ code, message, help, page, subject: text || undefined })
    if (level === undefined) {
      add('heading-level', `the heading ${quote(text)} has no level from 1 to 6`, 'use h1 to h6')
      continue
    }
    if (level > previous + 1) {
      const before =
        previous === 0 ? 'no heading comes before it' : `the heading before it is of level ${previous}`
      const message = `the heading ${quote(text)} is of level ${level}, and ${before}`
      add('heading-level', message, `make it level ${previous + 1}`)
    }
    if (!text.trim())
      add('empty-heading', `a heading of level ${level} has no text`, 'give it a text or make it no heading')
    if (pages > 1) {
      const message = `the heading ${quote(text)} is printed on ${pages} pages`
      add('repeated-heading', message, 'make no heading of what repeats on every page')
    }
    previous = level
  }
  return problems
}
