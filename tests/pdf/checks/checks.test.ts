import { describe, expect, it } from 'vitest'
import { checkPdf } from '../../../scripts/pdf/checks/check-pdf.ts'
import { fontFor } from '../../../scripts/pdf/checks/font-advice.ts'
import type { LinkFacts, PageFacts, PdfFacts } from '../../../scripts/pdf/pdf-facts.ts'
import type { PictureFacts } from '../../../scripts/pdf/facts/picture.ts'

const page: PageFacts = {
  width: 595,
  height: 842,
  text: 'Title',
  taggedText: 'Title',
  untaggedTexts: [],
  pictures: [],
  missingGlyphs: [],
}
const sound: PdfFacts = {
  tagged: true,
  claimsAccessibility: false,
  title: 'Title',
  language: 'en-GB',
  pages: [page],
  roles: {},
  misplacedRoles: [],
  headings: [{ level: 1, text: 'Title', page: 1, pages: 1 }],
  figures: [],
  tables: [],
  links: [],
  bookmarks: [{ title: 'Title', level: 1, page: 1 }],
  fonts: [],
}
const codesOf = (facts: Partial<PdfFacts>) => checkPdf({ ...sound, ...facts }).map(({ code }) => code)

describe('the checks of a PDF', () => {
  it('find nothing in a sound one', () => {
    expect(checkPdf(sound)).toEqual([])
  })

  it('name a letter without a font, whatever signs stand around it', () => {
    const glyph = { characters: '\uFFFD', before: 'well-behaved (so ', after: ' [sic] / pre-reading' }
    const printed = ['What is well-behaved (so \u{1F9FF} [sic] / pre-reading?']
    const [found] = checkPdf({ ...sound, pages: [{ ...page, missingGlyphs: [glyph] }] }, { printed })
    expect(found).toMatchObject({ code: 'missing-glyph', letters: ['\u{1F9FF}'] })
  })

  it('name the marks of a letter that no font has, and not the letter', () => {
    const glyph = { characters: '\uFFFD', before: 'It says ', after: ' here' }
    const printed = ['It says Z\u{1AB0}\u{1AB1} here']
    const [found] = checkPdf({ ...sound, pages: [{ ...page, missingGlyphs: [glyph] }] }, { printed })
    expect(found).toMatchObject({ code: 'missing-glyph', letters: ['\u{1AB0}', '\u{1AB1}'] })
  })

  it('say where a box is when all that they know is a letter that every font has', () => {
    const glyph = { characters: 's', before: 'It say', after: ' here' }
    const found = checkPdf({ ...sound, pages: [{ ...page, missingGlyphs: [glyph] }] }, { printed: [] })
    expect(found).toMatchObject([{ code: 'missing-glyph', page: 1, subject: 'It say' }])
  })

  it.each([
    ['en', []],
    ['pt-BR', []],
    ['zh-Hans-CN', []],
    ['', ['no-language']],
    ['English', []],
    ['a b', ['no-language']],
    [undefined, ['no-language']],
  ])('take %j for a language or not', (language, codes) => {
    expect(codesOf({ language })).toEqual(codes)
  })

  it.each([
    ['https://example.org', []],
    ['mailto:a@example.org', []],
    ['tel:+441234', []],
    ['http://127.0.0.1:3030/a', ['dead-link']],
    ['http://[::1]/a', ['dead-link']],
    ['file:///a', ['dead-link']],
    ['javascript:void(0)', ['dead-link']],
    ['no address', ['dead-link']],
  ])('know whether a reader can go to %s', (address, codes) => {
    const link: LinkFacts = {
      target: { kind: 'address', address },
      text: 'a',
      description: 'a',
      tagged: true,
    }
    expect(codesOf({ links: [link] })).toEqual(codes)
  })

  it('want bookmarks that lead somewhere where there are headings', () => {
    expect(codesOf({ bookmarks: [] })).toEqual(['no-bookmarks'])
    expect(codesOf({ bookmarks: [], headings: [] })).toEqual([])
    expect(codesOf({ bookmarks: [{ title: 'Gone', level: 1 }] })).toEqual(['dead-bookmark'])
  })

  it('tell once of each type that is misplaced', () => {
    expect(codesOf({ misplacedRoles: ['P in L', 'P in L', 'TD in Table'] })).toEqual([
      'misplaced-tag',
      'misplaced-tag',
    ])
  })

  it.each<[string, Partial<PictureFacts>, string[]]>([
    ['is right', {}, []],
    ['is not tagged', { marking: 'artifact' }, ['untagged-picture']],
    ['is too coarse', { pixelWidth: 50 }, ['coarse-picture']],
    ['is larger than paper needs', { pixelWidth: 3000, pixelHeight: 2000 }, ['large-picture']],
    ['is finer than paper needs, and small', { pixelWidth: 900, pixelHeight: 600 }, []],
    ['is a dot', { width: 5, height: 5, marking: 'unmarked' }, []],
  ])('warn of a picture that %s', (_, facts, codes) => {
    const picture: PictureFacts = {
      pixelWidth: 300,
      pixelHeight: 200,
      width: 100,
      height: 66,
      marking: 'tagged',
      ...facts,
    }
    expect(codesOf({ pages: [{ ...page, pictures: [picture] }] })).toEqual(codes)
  })

  it.each([
    ['Other words', ['untagged-text']],
    ['Title', []],
    ['Titl', ['untagged-text']],
    ['12', []],
    ['Title 3 / 4', []],
    ['“', []],
    ['Picture of a bridge', []],
    ['3 The 5 toll', []],
    ['3 The toll', ['untagged-text']],
    // As browsers write it: from left to right, as it is seen.
    ['הנישהו בוחרה יסנפ 3', []],
    ['הנישהו ריעה יסנפ', ['untagged-text']],
  ])('know whether %j outside the tags is lost', (untagged, codes) => {
    const spoken = ['Picture of a bridge', 'The 5 toll', 'פנסי הרחוב והשינה']
    const figures = spoken.map((alternative) => ({ alternative, text: '' }))
    expect(codesOf({ figures, pages: [{ ...page, untaggedTexts: [untagged] }] })).toEqual(codes)
  })

  it.each([
    ['embedded', { embedded: false }, 'font-not-embedded'],
    ['readable', { readable: false }, 'unreadable-font'],
    ['a subset', { subset: false }, 'whole-font'],
  ])('want each font %s', (_, facts, code) => {
    const font = { name: 'A', type: 'Type0', embedded: true, subset: true, readable: true, letters: [] }
    expect(codesOf({ fonts: [font, { ...font, ...facts }] })).toEqual([code])
  })
})

describe('the font for characters that none has', () => {
  it.each([
    ['漢', 'Noto Sans CJK (Debian: fonts-noto-cjk)'],
    ['한', 'Noto Sans CJK'],
    ['😀', 'Noto Emoji'],
    ['∑', 'Noto Sans Math'],
    ['🠖', 'Noto Sans Symbols 2'],
    ['Ж', 'Noto Sans (Debian: fonts-noto-core)'],
    ['ก', 'Noto Sans Thai'],
    ['𓀀', 'the Noto fonts'],
    ['\u{F1234}', 'no font is known'],
    ['', 'the Noto fonts'],
  ])('for %s: %s', (characters, font) => {
    expect(fontFor(characters)).toContain(font)
  })
})
