import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { valueAt } from '../data-path.ts'
import type { DataPath } from '../data-path.ts'
import { diagnosticAtValue } from '../parse/parsed-document.ts'
import type { ParsedDocument } from '../parse/parsed-document.ts'
import { addressMeant, doiMeant } from '../validate/value-to-write.ts'

/** What programs that write HTML or TeX leave in an address: it leads nowhere as it stands. */
const leftovers = /&(?:amp|lt|gt|quot|#\d+);|%5C|\\|\{_\}/iu
const leftoversInDoi = /&(?:amp|lt|gt|quot|#\d+);|%5C|[\\{}]/iu

function leftoverAt(
  document: ParsedDocument,
  data: unknown,
  at: DataPath,
  {
    noun,
    code,
    pattern,
    meant,
  }: { noun: string; code: string; pattern: RegExp; meant: (typed: string) => string | undefined },
): Diagnostic[] {
  const typed = valueAt(data, at)
  const leftover = typeof typed === 'string' ? pattern.exec(typed)?.[0] : undefined
  if (leftover === undefined) return []
  const right = meant(String(typed))
  return [
    diagnosticAtValue(document, at, {
      code,
      message: `the ${noun} has ${leftover} in it, which another program put there`,
      help: right === undefined ? `write the ${noun} as its page has it` : `write ${right}`,
    }),
  ]
}

/** Reports addresses and DOIs that contain HTML or TeX markup, and suggests them without it. */
export function checkSource(document: ParsedDocument, data: unknown): Diagnostic[] {
  const address = { noun: 'address', code: 'invalid-url', pattern: leftovers, meant: addressMeant }
  const doi = { noun: 'DOI', code: 'invalid-doi', pattern: leftoversInDoi, meant: doiMeant }
  return [
    ...leftoverAt(document, data, ['source', 'url'], address),
    ...leftoverAt(document, data, ['source', 'doi'], doi),
  ]
}
