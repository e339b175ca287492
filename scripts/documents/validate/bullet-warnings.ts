import type { Scalar } from 'yaml'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { formatDataPath } from '../data-path.ts'
import type { DataPath } from '../data-path.ts'
import { spanOfOffsets } from '../parse/parsed-document.ts'
import type { ParsedDocument } from '../parse/parsed-document.ts'
import { diagnosticAt } from '../source-file.ts'

/** What people and word processors put before the points of a list. */
const bullet = /^([•‣◦▪▸●○■∙·*+]|[–—−](?=\s)|-(?=[^\s\d-])|(?:\d{1,2}|[a-z])[.)](?=\s))\s*\S/u
const inLine = /(?:^|\s)[•‣▪▸●■](?=\s)/gu

interface Line {
  text: string
  offset: number
}

/** The lines of a scalar as they were typed, without those that only say how a block of text begins. */
function linesOf(matter: string, start: number, end: number): Line[] {
  let offset = start
  return matter
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const indent = line.length - line.trimStart().length
      const found = { text: line.trim(), offset: offset + indent }
      offset += line.length + 1
      return found
    })
    .filter(({ text }) => text !== '')
}

/** The sign of a bullet; one for all numbers, which go on from each other. */
function signOf(text: string): string | undefined {
  const sign = bullet.exec(text)?.[1]
  return sign !== undefined && /[\da-z]/u.test(sign) ? '1.' : sign
}

/** The lines that follow each other and begin with the same bullet; none when there is only one such. */
function bulletedLines(lines: readonly Line[]): Line[] {
  const index = lines.findIndex(({ text }, at) => {
    const sign = signOf(text)
    return sign !== undefined && lines[at + 1] !== undefined && signOf(lines[at + 1]?.text ?? '') === sign
  })
  return index === -1 ? [] : lines.slice(index)
}

/**
 * Warns of points that are typed with bullets, dashes or numbers: YAML knows hyphens, and makes one paragraph of all
 * others. In the words of somebody else, dashes begin what a person says.
 */
export function bulletWarnings(document: ParsedDocument, scalar: Scalar, at: DataPath): Diagnostic[] {
  if (!scalar.range || at.includes('quotations')) return []
  const lines = linesOf(document.matter, scalar.range[0], scalar.range[1])
  const [first = lines.find(({ text }) => (text.match(inLine)?.length ?? 0) > 1)] = bulletedLines(lines)
  if (!first) return []
  const sign = signOf(first.text) ?? first.text.match(inLine)?.[0].trim() ?? '•'
  const isHyphen = sign === '-'
  const span = spanOfOffsets(document, first.offset, first.offset + 1)
  const named = sign === '1.' ? 'numbers' : isHyphen ? 'a hyphen and no space' : sign
  return [
    diagnosticAt(document.source, span, {
      severity: 'warning',
      code: 'bullets-in-text',
      at: formatDataPath(at),
      message: `the points that begin with ${named} are one paragraph: YAML makes a list of hyphens alone`,
      help: 'begin each point on a line of its own with a hyphen and a space',
    }),
  ]
}
