import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser } from '../../scripts/browser/browser.ts'
import { openBrowser } from '../../scripts/browser/open.ts'
import { inspectPdf } from '../../scripts/pdf/inspect-pdf.ts'
import type { PdfFacts } from '../../scripts/pdf/pdf-facts.ts'
import { readIndependently } from './pdfjs-reader.ts'
import { fixtureHtml, printHtml } from './print-fixture.ts'

const arabic = 'مرحبا بالعالم'

let browser: Browser
let printed: Uint8Array
let facts: PdfFacts

beforeAll(async () => {
  browser = await openBrowser(inject('browserPath'))
  printed = await printHtml(browser, fixtureHtml('accessible.html'))
  facts = await inspectPdf(printed)
})

afterAll(async () => {
  await browser.close()
})

describe('a PDF as the browser prints it', () => {
  it('is read as another reader reads it, letter by letter', async () => {
    // The other reader does not look at what marks say that glyphs stand for: soft hyphens, and Arabic letters.
    const comparable = (text: string) =>
      text.replace(/[\s\p{Cc}\u00AD]|\p{Script=Arabic}|[\uFB50-\uFEFF]/gu, '')
    const { texts } = await readIndependently(printed)
    expect(facts.pages.map(({ text }) => comparable(text))).toEqual(texts.map(comparable))
  })

  it('has the sizes, title and language of the page', () => {
    expect(facts).toMatchObject({
      tagged: true,
      claimsAccessibility: false,
      title: "The browser's title",
      language: 'en-GB',
    })
    // 148 by 210 millimetres, as the browser rounds them.
    for (const { width, height } of facts.pages) {
      expect(Math.abs(width - (148 / 25.4) * 72)).toBeLessThan(1)
      expect(Math.abs(height - (210 / 25.4) * 72)).toBeLessThan(1)
    }
  })

  it('has text that people can read, with words, lines and both directions', () => {
    const [first, second] = facts.pages.map(({ text }) => text)
    expect(first).toContain(
      'A stressed and a strong word, H2O, a link to the table, and a link to the\nworld.',
    )
    expect(first).toContain('co\u00adoperate')
    expect(second).toContain('A TABLE\nFigures\nName Count\nApples 3\nPears 5')
    expect(second).toContain(arabic)
  })

  it('has tags for all but the running heads', () => {
    expect(facts.pages.map(({ untaggedTexts }) => untaggedTexts)).toEqual([
      ['Office affluence', '1'],
      ['Office affluence', '2'],
    ])
    expect(facts.pages[1]!.taggedText).toMatch(
      /In a rounded box\nTurned heading\nTurned and blended\nUn café/u,
    )
  })

  it('has headings and bookmarks with their pages', () => {
    expect(facts.headings).toEqual([
      { level: 1, text: 'Office affluence', page: 1, pages: 1 },
      { level: 2, text: 'A TABLE', page: 2, pages: 1 },
      { level: 3, text: 'Turned heading', page: 2, pages: 1 },
    ])
    expect(facts.bookmarks.map(({ title, level, page }) => [title, level, page])).toEqual([
      ['Office affluence', 1, 1],
      ['A TABLE', 2, 2],
      ['Turned heading', 3, 2],
    ])
  })

  it('has links with the places that they lead to, once for each line', () => {
    const targets = facts.links.map(({ text, target }) => [
      text,
      target.kind === 'page' ? target.page : target,
    ])
    expect(targets).toContainEqual(['link to the table', 2])
    expect(targets).toContainEqual(['faint link', 2])
    expect(targets).toContainEqual([
      'link to the world',
      { kind: 'address', address: 'https://example.org/a?b=1&c=2' },
    ])
    expect(
      targets.filter(([text]) => text === 'link that goes on over more than one line').length,
    ).toBeGreaterThan(1)
    expect(facts.links.map(({ description }) => description)).not.toContainEqual(expect.anything())
  })

  it('has tables, pictures and fonts', () => {
    expect(facts.tables).toEqual([
      { headerCells: 4, dataCells: 2, even: true, text: 'Figures Name Count Apples 3 Pears 5', page: 2 },
    ])
    expect(facts.pages[1]!.pictures).toMatchObject([{ pixelWidth: 1, pixelHeight: 1, marking: 'tagged' }])
    expect(
      facts.fonts.map(({ type, embedded, subset, readable }) => [type, embedded, subset, readable]),
    ).toEqual(Array.from({ length: 4 }, () => ['Type0', true, true, true]))
  })
})
