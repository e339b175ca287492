import type { WithDiagnostics } from '../../diagnostics/diagnostic.ts'
import { diagnosticAtLine, sourceFileOf } from '../../documents/source-file.ts'
import type { ReadingFacts } from '../imported-reading.ts'
import { cslOfEndnote } from './endnote-csl.ts'
import { readEndnoteXml } from './endnote-xml.ts'
import { localPaths } from './local-paths.ts'
import { cslOfPubmed } from './pubmed-csl.ts'
import { factsOfRecord } from './record-facts.ts'
import type { ExportRecord } from './record-fields.ts'
import { cslOfRefer } from './refer-csl.ts'
import { cslOfRis, filesOfRis } from './ris-csl.ts'
import { pubmedFormat, readTaggedRecords, referFormat, risFormat } from './tagged-records.ts'
import type { TagFormat } from './tagged-records.ts'

type Found = WithDiagnostics<ReadingFacts[]>

const mostTold = 3

function fromTagged(
  { path, text, format }: { path: string; text: string; format: TagFormat },
  convert: (record: ExportRecord) => ReadingFacts,
): Found {
  const source = sourceFileOf(path, text)
  const { records, strayLines } = readTaggedRecords(source.lines, format)
  if (records.length === 0) return { value: [], diagnostics: [] }
  const diagnostics = strayLines.slice(0, mostTold).map((line) =>
    diagnosticAtLine(source, line, {
      severity: 'warning',
      code: 'broken-entry',
      message: 'this line belongs to no entry, and is left out',
      help: `an entry begins with a line \`${format.begin}\`; look whether one is missing above`,
    }),
  )
  return { value: records.map(convert), diagnostics }
}

/** Readings from RIS, as databases and reference managers export it. */
export function fromRis(path: string, text: string): Found {
  return fromTagged({ path, text, format: risFormat }, (record) =>
    factsOfRecord(cslOfRis(record), filesOfRis(record)),
  )
}

/** Readings from the format of MEDLINE, which PubMed exports (.nbib). */
export function fromPubmed(path: string, text: string): Found {
  return fromTagged({ path, text, format: pubmedFormat }, (record) => factsOfRecord(cslOfPubmed(record)))
}

/** Readings from the format of refer, which EndNote imports (.enw). */
export function fromRefer(path: string, text: string): Found {
  return fromTagged({ path, text, format: referFormat }, (record) => factsOfRecord(cslOfRefer(record)))
}

/** Readings from a library that EndNote exported as XML. */
export function fromEndnoteXml(text: string): Found {
  const records = readEndnoteXml(text.replace(/^\ufeff/u, ''))
  return {
    value: records.map((record) => factsOfRecord(cslOfEndnote(record), pdfsOf(record))),
    diagnostics: [],
  }
}

function pdfsOf({ fields }: ExportRecord): string[] {
  return localPaths(fields.flatMap(({ name, value }) => (name === 'pdf-url' ? [value] : [])))
}
