import { PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser } from '../../../scripts/browser/browser.ts'
import { openBrowser } from '../../../scripts/browser/open.ts'
import { readPdf } from '../../../scripts/pdf/facts/pdf-reading.ts'
import { finishPdf } from '../../../scripts/pdf/finish-pdf.ts'
import { elementsWithin } from '../../../scripts/pdf/structure/structure-tree.ts'
import { readIndependently } from '../pdfjs-reader.ts'
import { pageHtml, printWithTexts } from '../print-fixture.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser(inject('browserPath'))
})

afterAll(async () => {
  await browser.close()
})

const fonts = `body { font-family: 'Fixture Sans', 'Fixture Arabic', 'Fixture Hebrew', 'Fixture Han' }
  h1, b { font-weight: 400 } body { width: 150px }`

/** The text of each paragraph by the tags alone: characters of the PDF, with no space that it does not hold. */
async function paragraphsOf(bytes: Uint8Array): Promise<string[]> {
  const { tree, text } = readPdf(await PDFDocument.load(bytes, { updateMetadata: false }))
  return [...elementsWithin(tree)]
    .filter(({ role }) => /^(?:H1|P|LBody)$/u.test(role))
    .map((element) => text.storedText([element]).trim())
}

const cases: [name: string, body: string][] = [
  ['words at the ends of lines', '<p>An excellent assistant wherever the words are long enough to break</p>'],
  [
    'elements at the ends of lines',
    '<p>Words that are long and <b>fat ones</b> <i>here</i>, then<br>others</p>',
  ],
  ['hyphens that the browser sets', '<p style="hyphens: auto; width: 5em">Incomprehensibilities abound</p>'],
  ['words broken anywhere', '<p style="overflow-wrap: anywhere; width: 4em">Donaudampfschiff and more</p>'],
  [
    'capitals that CSS makes',
    '<p style="text-transform: uppercase">Straßen and finer words to be broken</p>',
  ],
  ['lists', '<ul><li>One item that is <em>longer than a line</em> of it</li><li>Two</li></ul>'],
  ['Hebrew', '<h1 dir="rtl" lang="he">פנסי הרחוב והשינה: מחקר בארבע ערים (2023)</h1>'],
  ['Arabic', '<h1 dir="rtl" lang="ar">مصابيح الشارع والنوم: دراسة في أربع مدن</h1>'],
  ['Persian', '<p dir="rtl" lang="fa">چراغ‌های خیابان و خواب؛ پژوهشی در چهار شهر، ۱۴۰۲</p>'],
  ['Hebrew in English', '<p>The word שלום עולם and 12 (אחת) more words to break the line</p>'],
  ['English in Hebrew', '<p dir="rtl">שלום <i>big world</i> עולם (2023), 1–14. <b>כל הרחוב</b> סוף</p>'],
  ['a paragraph from right to left with English alone', '<p dir="rtl">שלום עולם <i>(n.d.).</i></p>'],
  ['Chinese', '<p lang="zh">街灯与睡眠：四座城市的研究，二〇二三年 and more</p>'],
  ['Japanese', '<p lang="ja">外の灯りと眠り、四つの町 (2023) 研究</p>'],
  ['Hebrew with a letter that no font has', '<p dir="rtl">שלום \u{10F70} עולם</p>'],
]

describe('the text of the tags', () => {
  it.each(cases)('is that of the page, letter by letter: %s', async (_, body) => {
    const { pdf, printed, paragraphs } = await printWithTexts(browser, pageHtml(body, fonts))
    const { bytes, problems } = await finishPdf(pdf, { title: 'T', language: 'en', printed })
    const even = (text: string) => text.replace(/[\u00AD\u200C]|(?<=\p{L})\u2010/gu, '').toLowerCase()
    expect((await paragraphsOf(bytes)).map(even)).toEqual(paragraphs.map(even))
    expect(problems.filter(({ code }) => code === 'lost-text')).toEqual([])
  })

  it('has the spaces for a reader that knows nothing of tags', async () => {
    const { pdf, printed } = await printWithTexts(browser, pageHtml(cases[0]![1], fonts))
    const { bytes } = await finishPdf(pdf, { title: 'T', language: 'en', printed })
    expect((await readIndependently(bytes)).glyphs).toBe(printed[0]?.text)
    expect((await readIndependently(pdf)).glyphs).not.toBe(printed[0]?.text)
  })
})
