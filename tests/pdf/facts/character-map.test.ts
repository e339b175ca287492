import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meaningOf, readCharacterMap, writeCharacterMap } from '../../../scripts/pdf/facts/character-map.ts'

const read = (text: string) => Object.fromEntries(readCharacterMap(Buffer.from(text)))
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

  it('is read back as it was written', () => {
    const characters = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 })
    const maps = fc.array(fc.tuple(fc.integer({ min: 0, max: 0xffff }), characters), { maxLength: 250 })
    fc.assert(
      fc.property(maps, (entries) => {
        const map = new Map(entries)
        expect(readCharacterMap(Buffer.from(writeCharacterMap(map)))).toEqual(map)
      }),
    )
  })

  it('means nothing by what a PDF may not say', () => {
    const map = new Map([
      [1, '\0'],
      [2, '\uFEFF'],
      [3, 'a'],
      [4, '\uFFFE'],
    ])
    expect([1, 2, 3, 4, 5].map((code) => meaningOf(map, code))).toEqual(['', '', 'a', '', ''])
  })
})
