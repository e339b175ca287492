import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Document, isCollection, isMap } from 'yaml'
import type { ToStringOptions } from 'yaml'
import { z } from 'zod'
import { documentFrom } from '../../scripts/documents/read/read-document.ts'
import { sourceFileOf } from '../../scripts/documents/source-file.ts'
import { frontMatterSchema } from '../../scripts/model/front-matter.ts'
import { sessionSchema } from '../../scripts/model/session.ts'
import { arbitraryFor, arbitraryText } from './arbitrary-data.ts'

// Styles in which the writer of the yaml package is itself exact: it folds block text that begins with white space
// wrongly, and leaves text that begins with a colon bare inside braces.
const styles = fc.constantFrom(
  { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0, flow: true },
  { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 40, flow: false },
  { defaultStringType: 'QUOTE_SINGLE', lineWidth: 0, flow: true },
  { defaultStringType: 'PLAIN', lineWidth: 0, flow: false },
  { defaultStringType: 'BLOCK_LITERAL', lineWidth: 0, flow: false },
) satisfies fc.Arbitrary<ToStringOptions & { flow: boolean }>

/** A file with this front matter; with `flow`, the values of its keys are written in brackets and braces. */
function fileOf(data: unknown, { flow, ...style }: ToStringOptions & { flow: boolean }): string {
  const document = new Document(data)
  if (isMap(document.contents)) {
    for (const { value } of document.contents.items) if (isCollection(value)) value.flow = flow
  }
  return `---\n${document.toString(style)}---\nBody.\n`
}

test('any text in any field of a reading is read as it was written, in every style of YAML', () => {
  fc.assert(
    fc.property(arbitraryFor(frontMatterSchema), styles, (data, style) => {
      const source = sourceFileOf('documents/a.md', fileOf(data, style))
      const { value } = documentFrom(source, frontMatterSchema)
      expect(value.validated?.value).toEqual(frontMatterSchema.parse(data))
    }),
    { numRuns: 500 },
  )
})

test('the blank lines at the end of the last text are kept when it is marked to keep them', () => {
  const source = sourceFileOf('documents/a.md', '---\ntitle: x\nsummary: y\nnotes: |+\n  Ask.\n\n\n---\n')
  expect(documentFrom(source, frontMatterSchema).value.validated?.value?.notes).toBe('Ask.\n\n\n')
})

// The words of slides and sheets have hundreds of keys, which are all read alike: they are drawn apart, and seldom.
const { words, ...otherFields } = sessionSchema.shape

test.each([
  { fields: 'any field', schema: z.strictObject(otherFields), numRuns: 500 },
  { fields: 'any of its own words', schema: z.strictObject({ words }), numRuns: 3 },
])('any text in $fields of the session is read as it was written', ({ schema, numRuns }) => {
  fc.assert(
    fc.property(arbitraryFor(schema), styles, (data, style) => {
      const source = sourceFileOf('slides.md', fileOf(data, style))
      const { value } = documentFrom(source, sessionSchema)
      expect(value.validated?.value).toEqual(sessionSchema.parse(data))
    }),
    { numRuns },
  )
})

test('a body is kept to the letter, whatever is in it', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const body = text.replace(/\r\n?/gu, '\n')
      const source = sourceFileOf('documents/a.md', `---\ntitle: x\nsummary: y\n---\n${text}`)
      expect(documentFrom(source, frontMatterSchema).value.validated?.document.body).toBe(body)
    }),
    { numRuns: 1500 },
  )
})

const numbers = fc.oneof(
  fc.double().map(String),
  fc.integer().map(String),
  fc.nat().map((value) => `0x${value.toString(16)}`),
  fc.nat().map((value) => `0o${value.toString(8)}`),
  fc.nat().map((value) => `00${value}`),
  fc.constantFrom(
    '.inf',
    '-.Inf',
    '.NAN',
    'null',
    'Null',
    'NULL',
    'true',
    'False',
    'no',
    'on',
    '1_000',
    '+1',
    '1.',
    '.5',
  ),
)

test('a number or a word that YAML knows, typed where text is meant, is the text that was typed', () => {
  fc.assert(
    fc.property(numbers, (typed) => {
      const source = sourceFileOf('documents/a.md', `---\ntitle: ${typed}\nsummary:\n  - ${typed}\n---\n`)
      expect(documentFrom(source, frontMatterSchema).value.validated?.value).toMatchObject({
        title: typed,
        summary: [typed],
      })
    }),
    { numRuns: 2000 },
  )
})
