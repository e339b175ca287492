import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { documentFrom } from '../../scripts/documents/read/read-document.ts'
import { sourceFileOf } from '../../scripts/documents/source-file.ts'
import type { ImportedReading } from '../../scripts/importing/imported-reading.ts'
import { frontMatterSchema } from '../../scripts/model/front-matter.ts'
import { format, plain } from '../references/format.ts'
import { importContent } from './import-file.ts'

const folder = join(import.meta.dirname, '../fixtures/importing/cases')
const summary = "summary: ''"

/** The front matter of a reading as the check reads it; says what the check finds wrong with it. */
function checked({ id, document }: ImportedReading) {
  const source = sourceFileOf(`documents/${id}.md`, document.replace(summary, 'summary: A lamp.'))
  const { value, diagnostics } = documentFrom(source, frontMatterSchema, [])
  return { frontMatter: value.validated?.value, problems: diagnostics.map(({ message }) => message) }
}

interface ImportedFile {
  file: string
  found: string[]
  readings: ImportedReading[]
}

/** What became of a reading: its facts, its reference, and what is to be said about it. */
function report(reading: ImportedReading, references: ReadonlyMap<ImportedReading, string>): string {
  const facts = reading.document.split('\n').slice(1)
  const end = facts.findIndex((line) => /^(?:# )?text:|^# Your summary/u.test(line))
  return [
    `## ${reading.id}`,
    ...facts.slice(0, end),
    `reference: ${references.get(reading) ?? 'none'}`,
    ...reading.doubts.map((doubt) => `to check: ${doubt}`),
    ...checked(reading).problems.map((problem) => `check says: ${problem}`),
    ...(reading.text === undefined ? [] : ['', '```', reading.text.replaceAll('\f', '\\f'), '```']),
    '',
  ].join('\n')
}

/** Imports each file of a case, in the order of their names. */
async function importCase(name: string): Promise<ImportedFile[]> {
  const files = (await readdir(join(folder, name))).filter((file) => file !== 'expected.txt').toSorted()
  return Promise.all(
    files.map(async (file) => {
      const { value, diagnostics } = await importContent(file, await readFile(join(folder, name, file)))
      const found = diagnostics.map(({ severity, span, message }) => `${severity} ${span.line}: ${message}`)
      return { file, found, readings: value }
    }),
  )
}

const cases = await readdir(folder)
const imported = new Map<string, ImportedFile[]>()
const references = new Map<ImportedReading, string>()

beforeAll(async () => {
  for (const name of cases) imported.set(name, await importCase(name))
  const readings = [...imported.values()].flat().flatMap((file) => file.readings)
  const known = readings.flatMap((reading) => checked(reading).frontMatter ?? [])
  const formatted = new Map(
    (await format(known)).references.map((reference) => [reference.documentId, plain(reference)]),
  )
  let number = 0
  for (const reading of readings) {
    if (checked(reading).frontMatter) references.set(reading, formatted.get(`reading-${(number += 1)}`) ?? '')
  }
}, 120_000)

describe('what a file says arrives right, or is told', () => {
  test.each(cases)('%s', async (name) => {
    const parts = (imported.get(name) ?? []).map(({ file, found, readings }) =>
      [`# ${file}`, ...found, '', ...readings.map((reading) => report(reading, references))].join('\n'),
    )
    await expect(parts.join('\n')).toMatchFileSnapshot(join(folder, name, 'expected.txt'))
  })
})
