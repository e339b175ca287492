import type { Severity } from '../../diagnostics/diagnostic.ts'

/** What loses a text for every reader, or all texts for some: a PDF with it is not written. */
const losses = new Set(['lost-text', 'untagged-pdf'])

/** Of what prints badly PDF/UA-1 says nothing. */
const beyondStandard = new Set([
  'untagged-picture',
  'coarse-picture',
  'large-picture',
  'type-3-font',
  'whole-font',
])

/** Whether what was found stops a build. */
export function severityOf(code: string): Severity {
  return losses.has(code) ? 'error' : 'warning'
}

/** Whether a PDF in which this was found may not say that it keeps PDF/UA-1. */
export function breaksStandard(code: string): boolean {
  return !beyondStandard.has(code)
}
