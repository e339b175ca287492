import type { PdfFacts } from '../pdf-facts.ts'
import { quote, type PdfFinding } from '../pdf-problem.ts'

/** Tags, title and language: without them nothing else helps a screen reader. PDF/UA-1, 7.1 and 7.2. */
export function checkDocument({ tagged, title, language, misplacedRoles }: PdfFacts): PdfFinding[] {
  const problems: PdfFinding[] = []
  const add = (code: string, message: string, help: string) => problems.push({ code, message, help })
  if (!tagged) add('untagged-pdf', 'the PDF has no tags', 'print it with `tagged: true`')
  if (!title?.trim()) add('no-title', 'the PDF has no title', 'give the session a title')
  if (!language || !isLanguage(language)) {
    const found = language ? `${quote(language)} is no language tag` : 'the PDF names no language'
    add('no-language', found, 'write the language as a tag such as en or pt-BR')
  }
  for (const place of new Set(misplacedRoles)) {
    add(
      'misplaced-tag',
      `the PDF has ${place}, where it may not stand`,
      `correct the HTML that makes ${place}`,
    )
  }
  return problems
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
