import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOperations } from '../../../scripts/pdf/content/content-stream.ts'
import { contentValues, writeValue } from './content-values.ts'

const bytesOf = (text: string) => Buffer.from(text, 'latin1')
const operatorsOf = (text: string) => readOperations(bytesOf(text)).map(({ operator }) => operator)
const stringIn = (text: string) => {
  const [value] = readOperations(bytesOf(`${text} Tj`))[0]!.operands
  return value?.kind === 'string' ? Buffer.from(value.bytes).toString('latin1') : undefined
}

describe('reading a content stream', () => {
  it('finds operators with their operands and places', () => {
    const text = 'q 1 0 0 -1 8.5 -.25 cm\n/F6 16 Tf'
    expect(readOperations(bytesOf(text))).toEqual([
      { operator: 'q', operands: [], start: 0, end: 1 },
      {
        operator: 'cm',
        operands: [1, 0, 0, -1, 8.5, -0.25].map((value) =>
          expect.objectContaining({ kind: 'number', value }),
        ),
        start: 2,
        end: 22,
      },
      {
        operator: 'Tf',
        operands: [expect.objectContaining({ value: 'F6' }), expect.objectContaining({ value: 16 })],
        start: 23,
        end: 32,
      },
    ])
  })

  it('needs no space between tokens that part themselves', () => {
    expect(operatorsOf('/G3 gs(a)Tj[(b)-20<63>]TJ/Span<</MCID 0>>BDC EMC')).toEqual([
      'gs',
      'Tj',
      'TJ',
      'BDC',
      'EMC',
    ])
  })

  it('takes operators in strings, names, comments and dictionaries for what they are', () => {
    expect(operatorsOf('(BT (Tj) \\) EMC) Tj % Do\n/BT gs /A<</K true/T(EMC)>>BDC')).toEqual([
      'Tj',
      'gs',
      'BDC',
    ])
  })

  it.each([
    ['(a\\)b)', 'a)b'],
    ['(a(b)c)', 'a(b)c'],
    ['(\\101\\7\\0611)', 'A\u000711'],
    ['(a\\\nb\\\r\nc)', 'abc'],
    ['(a\r\nb\rc)', 'a\nb\nc'],
    ['(\\n\\t\\\\\\q)', '\n\t\\q'],
    ['<48 65 6C6>', 'Hel`'],
    ['<>', ''],
  ])('reads the string %s', (written, meant) => {
    expect(stringIn(written)).toBe(meant)
  })

  it('reads an inline image as one operation, whatever its data looks like', () => {
    const image = 'BI /W 2 /H 1 /BPC 8 /CS /RGB ID \u0001 EI \u00ff(Tj ET\u0000 EI Q'
    const [first, second, ...rest] = readOperations(bytesOf(`q\n${image}`)).slice(1)
    expect(first).toMatchObject({ operator: 'EI', start: 2 })
    expect(bytesOf(`q\n${image}`).subarray(first!.end).toString('latin1')).toBe(' Q')
    expect([second?.operator, rest]).toEqual(['Q', []])
  })

  it('reads back whatever operations are written', () => {
    const operations = fc.array(
      fc.tuple(fc.array(contentValues, { maxLength: 4 }), fc.constantFrom('cm', "'", 'f*', 'BDC')),
    )
    fc.assert(
      fc.property(operations, (written) => {
        const text = written
          .map(([operands, operator]) => [...operands.map(writeValue), operator].join(' '))
          .join('\n')
        const read = readOperations(bytesOf(text))
        expect(read.map(({ operator }) => operator)).toEqual(written.map(([, operator]) => operator))
        const rewritten = read.map(({ operands, operator }) =>
          [...operands.map(writeValue), operator].join(' '),
        )
        expect(rewritten.join('\n')).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  it('comes to an end on any bytes, with operations that follow one another', () => {
    const soup = fc.stringMatching(/^[()<>[\]{}/%\\ \nBTEMCIDq0-9.-]*$/u).map(bytesOf)
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), soup), (bytes) => {
        let position = 0
        for (const { start, end } of readOperations(bytes)) {
          expect(start).toBeGreaterThanOrEqual(position)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(bytes.length)
          position = end
        }
      }),
      { numRuns: 1000 },
    )
  })
})
