import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCharacterMap } from '../../../scripts/pdf/facts/character-map.ts'

const read = (text: string) => Object.fromEntries(readCharacterMap(Buffer.from(text)))
const hex = (text: string) =>
  [...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('')

describe('a map from codes to characters', () => {
  it('reads single characters, ranges and lists', () => {
    const map = `begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange
      2 beginbfchar <0003> <0020> <0004> <006600660069> endbfchar
      3 beginbfrange <0010> <0012> <0041> <0020> <0021> [<0061> <D83DDE00>] <0030> <0030> <005A> endbfrange endcmap`
    expect(read(map)).toEqual({ 3: ' ', 4: 'ffi', 16: 'A', 17: 'B', 18: 'C', 32: 'a', 33: '😀', 48: 'Z' })
  })

  it('passes over what it does not know', () => {
    expect(read('1 beginbfchar <0003> /space endbfchar 1 beginbfrange <01> <02> endbfrange <05> Tj')).toEqual(
      {},
    )
  })

  it('reads back any characters', () => {
    const characters = fc.dictionary(
      fc.integer({ min: 1, max: 0xffff }).map(String),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
    )
    fc.assert(
      fc.property(characters, (map) => {
        const lines = Object.entries(map).map(
          ([code, text]) => `<${Number(code).toString(16).padStart(4, '0')}> <${hex(text)}>`,
        )
        expect(read(`${lines.length} beginbfchar ${lines.join('\n')} endbfchar`)).toEqual({ ...map })
      }),
    )
  })
})
