import { checkQuotation, verificationOf } from '../../scripts/quotations/check-quotation.ts'
import type { QuotationCheck } from '../../scripts/quotations/check-quotation.ts'
import { StoredText } from '../../scripts/quotations/stored-text.ts'

/** The line on which a quotation is found in a text, or what is said instead. */
export function quote(quotation: string, text: string): number | string {
  const stored = new StoredText(text)
  const check: QuotationCheck = checkQuotation(quotation, stored)
  if (!check.found) return `${check.message}; ${check.help}`
  const verification = check.passages[0] && verificationOf(check.passages[0], stored)
  return verification?.status === 'verified' ? verification.line : 'found nowhere'
}
