import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser } from '../../scripts/browser/browser.ts'
import { openBrowser } from '../../scripts/browser/open.ts'
import { comparePdfs } from './compare-pdfs.ts'
import { finishPdf, type FinishedPdf } from '../../scripts/pdf/finish-pdf.ts'
import { inspectPdf } from '../../scripts/pdf/inspect-pdf.ts'
import { comparePages } from './page-images.ts'
import { readIndependently, type IndependentReading } from './pdfjs-reader.ts'
import { fixtureHtml, pageHtml, printHtml, printWithTexts } from './print-fixture.ts'

const options = { title: 'A <session> & more', language: 'en-GB' }

let browser: Browser
let printed: Uint8Array
let finished: FinishedPdf
let before: IndependentReading
let after: IndependentReading

beforeAll(async () => {
  browser = await openBrowser(inject('browserPath'))
  const { pdf, printed: shown } = await printWithTexts(browser, fixtureHtml('accessible.html'))
  printed = pdf
  finished = await finishPdf(printed, { ...options, printed: shown })
  before = await readIndependently(printed)
  after = await readIndependently(finished.bytes)
})

afterAll(async () => {
  await browser.close()
})

describe('a finished PDF', () => {
  it('has no problems, and claims PDF/UA-1', () => {
    expect(finished.problems).toEqual([])
    expect(finished.facts.claimsAccessibility).toBe(true)
    expect(after.metadata?.('pdfuaid:part')).toBe('1')
  })

  it('shows what the printed one shows, pixel by pixel', async () => {
    const pages = await comparePages(browser, printed, finished.bytes)
    expect(pages.map(({ different }) => different)).toEqual([0, 0])
    for (const { drawn } of pages) expect(drawn).toBeGreaterThan(10_000)
  })

  it('has the text of the printed one, for another reader too', () => {
    expect(after.texts[0]).toBe(before.texts[0])
    expect(after.texts[0]).toContain('Officeaffluence')
  })

  it('has letters that the browser made of parts, for another reader too', () => {
    const [printedText, finishedText] = [before.texts[1]!, after.texts[1]!]
    expect([printedText.includes('\0'), printedText.includes('ب')]).toEqual([true, false])
    expect([finishedText.includes('\0'), finishedText.includes('ب')]).toEqual([false, true])
    const latin = (text: string) => text.replace(/[^\u0020-\u00FF]/gu, '')
    expect(latin(finishedText)).toBe(latin(printedText))
  })

  it('paints nothing outside marks', () => {
    expect(before.unmarkedPaintings).toBeGreaterThan(5)
    expect(before.artifacts).toBe(0)
    expect(after.unmarkedPaintings).toBe(0)
    expect(after.artifacts).toBeGreaterThan(0)
  })

  it('has bodies in the items of lists, inner lists too', () => {
    const { roles, misplacedRoles } = finished.facts
    expect([roles['LI'], roles['LBody'], roles['Lbl']]).toEqual([5, 5, 5])
    expect(misplacedRoles).toEqual([])
  })

  it('makes a picture of a figure once, and not of a quotation with its source', () => {
    expect(finished.facts.figures.map(({ alternative }) => alternative)).toEqual([
      'A disc beside a word',
      'A square',
    ])
    expect(finished.facts.roles['Div']).toBe(2)
  })

  it('describes links by their text, and by their address where they lead out', () => {
    const descriptions = finished.facts.links.map(({ description }) => description)
    expect(new Set(descriptions)).toEqual(
      new Set([
        'link to the table',
        'link to the world (https://example.org/a?b=1&c=2)',
        'link that goes on over more than one line',
        'faint link',
        '1',
      ]),
    )
    expect(finished.facts.links.every(({ tagged }) => tagged)).toBe(true)
  })

  it('says what it is, in both places where readers look', async () => {
    const modified = new Date('2026-05-12T18:30:00.700Z')
    const more = { author: 'A. Author', subject: 'On <this>', keywords: ['one', 'two, three'], modified }
    const { bytes } = await finishPdf(printed, { ...options, ...more })
    const { title, metadata } = await readIndependently(bytes)
    expect(title).toBe('A <session> & more')
    expect(metadata?.('dc:title')).toBe('A <session> & more')
    expect(metadata?.('dc:creator')).toEqual(['A. Author'])
    expect(metadata?.('dc:subject')).toEqual(['one', 'two, three'])
    expect(metadata?.('xmp:modifydate')).toBe('2026-05-12T18:30:00Z')
  })

  it('is left as it is when it is finished again', async () => {
    const again = await finishPdf(finished.bytes, options)
    expect(again.facts).toEqual(finished.facts)
    expect((await readIndependently(again.bytes)).artifacts).toBe(after.artifacts)
  })

  it('has the spaces in its bookmarks at which the lines of a heading were broken', async () => {
    const narrow = '<h1 style="width: 6em">Read <em>un</em>broken by 𝒳 and by all people</h1>'
    const pdf = await printHtml(browser, pageHtml(narrow))
    const shown = 'Read unbroken by 𝒳 and by all people'
    const titles = async (texts: string[]) => {
      const headings = texts.map((text) => ({ text }))
      return (await finishPdf(pdf, { ...options, headings })).facts.bookmarks.map(({ title }) => title)
    }
    expect(await titles(['Before', shown])).toEqual([shown])
    expect(await titles(['Another heading'])).not.toEqual([shown])
  })

  it('claims nothing and says why when a picture has no text', async () => {
    const pdf = await printHtml(
      browser,
      pageHtml('<h1>Title</h1><svg role="img" width="9" height="9"><rect width="9" height="9"/></svg>'),
    )
    const { bytes, problems } = await finishPdf(pdf, options)
    expect(problems.map(({ code }) => code)).toEqual(['figure-without-alternative'])
    expect((await inspectPdf(bytes)).claimsAccessibility).toBe(false)
  })
})

describe('two runs', () => {
  it('give the same bytes, whatever the browser counted before', async () => {
    const second = await openBrowser(inject('browserPath'))
    try {
      // Elements that the page had and has no more move the browser's counters, which name elements in the PDF.
      const html = fixtureHtml('accessible.html')
      const script =
        '<script>for (let i = 0; i < 99; i++) document.body.append(document.createElement("p")); document.querySelectorAll("body > p").forEach((p) => p.remove())</script>'
      const other = await printHtml(second, html.replace('</body>', `${script}</body>`))
      expect(Buffer.from(other).equals(printed)).toBe(false)
      const modified = new Date(1_700_000_000_000)
      const [one, two] = [
        await finishPdf(printed, { ...options, modified }),
        await finishPdf(other, { ...options, modified }),
      ]
      expect(await comparePdfs(one.bytes, two.bytes)).toBeUndefined()
    } finally {
      await second.close()
    }
  })

  it('give no date without one, and the date that is given', async () => {
    expect(Buffer.from(finished.bytes).toString('latin1')).not.toMatch(/CreateDate/u)
    const { bytes } = await finishPdf(printed, { ...options, modified: new Date(1_700_000_000_000) })
    expect(Buffer.from(bytes).toString('latin1')).toContain(
      '<xmp:CreateDate>2023-11-14T22:13:20Z</xmp:CreateDate>',
    )
  })

  it('are told apart where they differ', async () => {
    const one = await finishPdf(printed, { ...options, modified: new Date('2023-05-12T18:30:00Z') })
    const other = await finishPdf(printed, { ...options, modified: new Date('2024-05-12T18:30:00Z') })
    expect(await comparePdfs(one.bytes, other.bytes)).toMatchObject({
      object: expect.stringMatching(/^\d+ 0 R$/u) as string,
      first: expect.stringContaining('D:2023') as string,
      second: expect.stringContaining('D:2024') as string,
    })
  })
})
