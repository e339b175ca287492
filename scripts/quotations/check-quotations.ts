import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { formatDataPath } from '../documents/data-path.ts'
import type { DataPath } from '../documents/data-path.ts'
import type { ParsedReading } from '../documents/discussion-sources.ts'
import { diagnosticAt } from '../documents/source-file.ts'
import type { Finding } from '../documents/source-file.ts'
import type { Verification } from '../model/discussion.ts'
import { checkFigures } from './check-figures.ts'
import { checkLocator } from './check-locator.ts'
import { checkQuotation, verificationOf } from './check-quotation.ts'
import { countWords } from './count-words.ts'
import { placeOfWord } from './place-of-word.ts'
import { StoredText } from './stored-text.ts'

/** What was found out about a reading from its stored text. */
export interface ReadingCheck {
  /** One for each quotation, in order. */
  verifications: Verification[]
  /** Words of the stored text; absent without one. */
  wordCount?: number
  diagnostics: Diagnostic[]
}

type Quotation = ParsedReading['frontMatter']['quotations'][number]

function report(reading: ParsedReading, at: DataPath, finding: Finding): Diagnostic {
  return diagnosticAt(reading.source, reading.spanOf(at), { at: formatDataPath(at), ...finding })
}

function checkOne(
  reading: ParsedReading,
  { text, locator }: Quotation,
  index: number,
  stored: StoredText,
): { verification: Verification; diagnostics: Diagnostic[] } {
  const check = checkQuotation(text, stored)
  const located = check.found ? check.passages : []
  const place =
    locator === undefined ? { passages: located, finding: undefined } : checkLocator(locator, located, stored)
  const atLocator = place.finding ? [report(reading, ['quotations', index, 'locator'], place.finding)] : []
  if (check.found) {
    const [passage] = place.passages.length > 0 ? place.passages : check.passages
    const verification: Verification = passage ? verificationOf(passage, stored) : { status: 'unchecked' }
    return { verification, diagnostics: atLocator }
  }
  const at = ['quotations', index, 'text']
  const whole = reading.spanOf(at)
  const span = check.wrongWord ? placeOfWord(reading.source, whole, check.wrongWord, text.length) : whole
  const { message, help } = check
  const finding = { code: 'quotation-not-found', message, help, at: formatDataPath(at) }
  return {
    verification: { status: 'unchecked' },
    diagnostics: [diagnosticAt(reading.source, span, finding), ...atLocator],
  }
}

function checkClaimLocators(reading: ParsedReading, stored: StoredText): Diagnostic[] {
  return reading.frontMatter.claims.flatMap(({ locator }, index) => {
    const finding = locator === undefined ? undefined : checkLocator(locator, [], stored).finding
    return finding ? [report(reading, ['claims', index, 'locator'], finding)] : []
  })
}

/**
 * Looks up the quotations, locators and figures of a reading in its full text, which is indexed once. A quotation
 * or a figure that is not in it is an error, a locator that leads nowhere a warning. Without a text everything is
 * unchecked.
 */
export function checkReading(reading: ParsedReading, text: string | undefined): ReadingCheck {
  const { quotations } = reading.frontMatter
  if (text === undefined) {
    return {
      verifications: quotations.map(() => ({ status: 'unchecked' })),
      diagnostics: checkFigures(reading, undefined),
    }
  }
  const stored = new StoredText(text)
  const checked = quotations.map((quotation, index) => checkOne(reading, quotation, index, stored))
  return {
    verifications: checked.map(({ verification }) => verification),
    wordCount: countWords(stored.text),
    diagnostics: [
      ...checked.flatMap(({ diagnostics }) => diagnostics),
      ...checkClaimLocators(reading, stored),
      ...checkFigures(reading, stored),
    ],
  }
}
