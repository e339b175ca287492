import { PDFName, PDFStream, type PDFDict } from '@cantoo/pdf-lib'
import { meaningOf, readCharacterMap, writeCharacterMap, type CharacterMap } from './facts/character-map.ts'
import type { Glyph } from './facts/font.ts'
import type { PdfReading } from './facts/pdf-reading.ts'
import type { StandIn } from './facts/text-collector.ts'
import { unknownCharacter } from './facts/text-piece.ts'
import { bytesOf } from './pdf-object.ts'

/** Shows nothing, parts no words and joins no letters: for the second and further glyphs of one character. */
const nothingMore = '\u034F'

/**
 * Gives each glyph in use a meaning that PDF/UA-1 (7.21.7) accepts. Browsers write 0 for glyphs that are parts of
 * letters, as in Arabic, and the letters into marks around them, which not every reader looks at. Each font's map is
 * read once.
 */
export function completeCharacterMaps(
  { document, text }: PdfReading,
  readMap: (font: PDFDict) => CharacterMap | undefined = readFontMap,
): void {
  const mapOf = oncePerFont(readMap)
  const additions = new Map<PDFDict, CharacterMap>()
  const give = ({ font, code }: Glyph, meaning: string) => {
    const map = mapOf(font)
    if (!map || meaningOf(map, code)) return
    additions.set(font, map.set(code, meaning))
  }
  for (const { standIns, pieces } of text.pages) {
    for (const standIn of standIns) giveMeanings(standIn, give)
    for (const { glyphs } of pieces) for (const glyph of glyphs) give(glyph, unknownCharacter)
  }
  for (const [font, map] of additions) {
    const stream = document.context.flateStream(writeCharacterMap(map))
    font.set(PDFName.of('ToUnicode'), document.context.register(stream))
  }
}

/** The first glyph without a meaning gets what the others leave of the text. */
function giveMeanings({ text, glyphs }: StandIn, give: (glyph: Glyph, meaning: string) => void): void {
  const known = glyphs.map((glyph) => glyph.text).join('')
  let rest = [...text].filter((character) => !known.includes(character)).join('')
  for (const glyph of glyphs) {
    if (glyph.text || glyph.missing) continue
    give(glyph, rest || nothingMore)
    rest = ''
  }
}

/** Calls `read` once for each font: a page holds thousands of glyphs, and a map takes long to inflate and parse. */
function oncePerFont<Font extends object, Value>(read: (font: Font) => Value): (font: Font) => Value {
  const values = new Map<Font, Value>()
  return (font) => {
    if (!values.has(font)) values.set(font, read(font))
    return values.get(font) as Value
  }
}

/** The characters that a font's `ToUnicode` stream gives; nothing when it has none. */
export function readFontMap(font: PDFDict): CharacterMap | undefined {
  const stream = font.lookup(PDFName.of('ToUnicode'))
  return stream instanceof PDFStream ? readCharacterMap(bytesOf(stream)) : undefined
}
