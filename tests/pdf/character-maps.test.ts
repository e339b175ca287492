import { PDFName, PDFStream, type PDFDict } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { completeCharacterMaps, readFontMap } from '../../scripts/pdf/character-maps.ts'
import { readCharacterMap } from '../../scripts/pdf/facts/character-map.ts'
import { readPdf } from '../../scripts/pdf/facts/pdf-reading.ts'
import { bytesOf } from '../../scripts/pdf/pdf-object.ts'
import { codes, handmadePdf } from './handmade-pdf.ts'

/** What the font says of some codes once a text in it has been printed. */
async function meaningsAfter(shown: string, ...sought: number[]): Promise<(string | undefined)[]> {
  const pdf = await handmadePdf()
  pdf.write(`BT /F1 10 Tf 10 50 Td ${shown} ET`)
  completeCharacterMaps(readPdf(pdf.document))
  const font = pdf.document.context.lookup(pdf.font) as PDFDict
  const map = readCharacterMap(bytesOf(font.lookup(PDFName.of('ToUnicode'), PDFStream)))
  return sought.map((code) => map.get(code))
}

const as = (text: string, content: string) =>
  `/Span <</ActualText <FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>>> BDC ${content} EMC`

describe('the characters of glyphs', () => {
  it('come from the mark around them when the font has none', async () => {
    expect(await meaningsAfter(as('ب', `${codes('\u0005')} Tj ${codes('\u0006')} Tj`), 5, 6)).toEqual([
      'ب',
      '\u034F',
    ])
  })

  it('are what the other glyphs leave of the text', async () => {
    expect(await meaningsAfter(as('A\u0302', `${codes('A')} Tj ${codes('\u0005')} Tj`), 0x41, 5)).toEqual([
      'A',
      '\u0302',
    ])
  })

  it('stay as the font says where it does, and are the first that a mark gives', async () => {
    const twice = `${as('X', `${codes('A\u0005')} Tj`)} ${as('Y', `${codes('\u0005')} Tj`)}`
    expect(await meaningsAfter(twice, 0x41, 5)).toEqual(['A', 'X'])
  })

  it('are said to be unknown where nothing tells them', async () => {
    expect(await meaningsAfter(`${codes('\u0005')} Tj`, 5)).toEqual(['\uFFFD'])
  })

  it('are read once for each font, however many glyphs it has', async () => {
    const pdf = await handmadePdf()
    pdf.write(`BT /F1 10 Tf 10 50 Td ${codes('ABC\u0005ABC\u0005')} Tj ET`)
    let reads = 0
    completeCharacterMaps(readPdf(pdf.document), (font) => {
      reads += 1
      return readFontMap(font)
    })
    expect(reads).toBe(1)
  })
})
