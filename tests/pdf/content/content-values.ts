import fc from 'fast-check'
import type { ContentValue } from '../../../scripts/pdf/content/content-value.ts'

const nameCharacters = fc.string({
  minLength: 1,
  unit: fc.integer({ min: 1, max: 255 }).map((code) => String.fromCharCode(code)),
})

const simpleValues: fc.Arbitrary<ContentValue> = fc.oneof(
  fc
    .integer({ min: -100_000, max: 100_000 })
    .map((value) => ({ kind: 'number', value: value / 1000 }) as const),
  nameCharacters.map((value) => ({ kind: 'name', value }) as const),
  fc.uint8Array({ maxLength: 12 }).map((bytes) => ({ kind: 'string', bytes }) as const),
  fc.constantFrom('true', 'false', 'null').map((value) => ({ kind: 'keyword', value }) as const),
)

/** Operands of every kind, nested up to three deep. */
export const contentValues: fc.Arbitrary<ContentValue> = fc.letrec<{ value: ContentValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    simpleValues,
    fc.array(tie('value'), { maxLength: 4 }).map((items) => ({ kind: 'array', items }) as const),
    fc
      .array(fc.tuple(nameCharacters, tie('value')), { maxLength: 3 })
      .map((entries) => ({ kind: 'dictionary', entries: new Map(entries) }) as const),
  ),
})).value

/** Writes a value as a content stream holds it. */
export function writeValue(value: ContentValue): string {
  switch (value.kind) {
    case 'number':
      return value.value.toFixed(3)
    case 'name':
      return writeName(value.value)
    case 'string':
      return `<${Buffer.from(value.bytes).toString('hex')}>`
    case 'keyword':
      return value.value
    case 'array':
      return `[${value.items.map(writeValue).join(' ')}]`
    case 'dictionary':
      return `<<${[...value.entries].map(([name, entry]) => `${writeName(name)} ${writeValue(entry)}`).join(' ')}>>`
  }
}

function writeName(name: string): string {
  const digits = (character: string) => character.charCodeAt(0).toString(16).padStart(2, '0')
  return `/${name.replace(/[^A-Za-z0-9]/gu, (character) => `#${digits(character)}`)}`
}
