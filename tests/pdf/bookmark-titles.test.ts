import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser } from '../../scripts/browser/browser.ts'
import { openBrowser } from '../../scripts/browser/open.ts'
import type { PrintedHeading } from '../../scripts/model/printed-heading.ts'
import { finishPdf } from '../../scripts/pdf/finish-pdf.ts'
import { readIndependently } from './pdfjs-reader.ts'
import { pageHtml, printHtml } from './print-fixture.ts'

type Heading = PrintedHeading & { level: number }

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser(inject('browserPath'))
})

afterAll(async () => {
  await browser.close()
})

function print(headings: Heading[]): Promise<Uint8Array> {
  const html = headings.map(({ text, level }) => `<h${level}>${text}</h${level}>`).join('')
  return printHtml(browser, pageHtml(html))
}

/** The bookmarks of a page with these headings, each indented by its level, as another reader sees them. */
async function bookmarksOf(headings: Heading[], printed: Uint8Array): Promise<string[]> {
  const { bytes, facts } = await finishPdf(printed, { title: 'T', language: 'en', headings })
  expect(facts.headings).toHaveLength(headings.length)
  const { bookmarks } = await readIndependently(bytes)
  expect(facts.bookmarks).toMatchObject(bookmarks.map(({ title, level }) => ({ title, level })))
  for (const [index, { level, below }] of bookmarks.entries()) {
    const next = bookmarks.findIndex((other, at) => at > index && other.level <= level)
    expect(below).toBe((next === -1 ? bookmarks.length : next) - index - 1)
  }
  return bookmarks.map(({ title, level }) => '. '.repeat(level - 1) + title)
}

async function labelOf(bookmark: string): Promise<string> {
  const headings = [{ text: 'Question 1', level: 1, bookmark }]
  return (await bookmarksOf(headings, await print(headings)))[0]!
}

describe('bookmarks', () => {
  it('say what the headings ask for, and lead there; the headings stay as they are', async () => {
    const headings = [
      { text: 'Session', level: 1 },
      { text: 'Question 1', level: 2, bookmark: 'Question 1: Why?' },
      { text: 'Question 1', level: 2, bookmark: 'Question 1: How?' },
    ]
    const printed = await print(headings)
    expect(await bookmarksOf(headings, printed)).toEqual([
      'Session',
      '. Question 1: Why?',
      '. Question 1: How?',
    ])
    const { facts } = await finishPdf(printed, { title: 'T', language: 'en', headings })
    expect(facts.headings.map(({ text }) => text)).toEqual(['Session', 'Question 1', 'Question 1'])
    expect(facts.bookmarks.map(({ page }) => page)).toEqual([1, 1, 1])
  })

  it('are left out where a heading asks for none; what is below moves up to its place', async () => {
    const headings = [
      { text: 'Reading', level: 1 },
      { text: 'A picture', level: 2 },
      { text: 'Questions', level: 2, bookmark: '' },
      { text: 'Why?', level: 3 },
      { text: 'How?', level: 3 },
      { text: 'In what steps?', level: 4 },
      { text: 'Notes', level: 2, bookmark: '' },
      { text: 'Closing', level: 1, bookmark: '' },
      { text: 'References', level: 2 },
      { text: 'Books', level: 3 },
    ]
    expect(await bookmarksOf(headings, await print(headings))).toEqual([
      'Reading',
      '. A picture',
      '. Why?',
      '. How?',
      '. . In what steps?',
      'References',
      '. Books',
    ])
  })

  it('read as the headings do that run from right to left, over several lines', async () => {
    const text = 'ما مدى توافق أهداف النموذج (وسلوكه) مع رغبات 12 من المصممين؟'
    const html = `<h1 dir="rtl" style="font-family: 'Fixture Arabic'; width: 8em">${text}</h1>`
    const printed = await printHtml(browser, pageHtml(html))
    expect(await bookmarksOf([{ text, level: 1 }], printed)).toEqual([text])
    const { facts } = await finishPdf(printed, { title: 'T', language: 'ar' })
    expect(facts.bookmarks[0]!.title).not.toBe(text)
  })

  it('may all be left out, and of some headings nothing need be known', async () => {
    const none = [{ text: 'One', level: 1, bookmark: '' }]
    expect(await bookmarksOf(none, await print(none))).toEqual([])
    const printed = await print([
      { text: 'One', level: 1 },
      { text: 'Two', level: 1 },
    ])
    const known = [{ text: 'Two', bookmark: 'Second' }]
    const { facts } = await finishPdf(printed, { title: 'T', language: 'en', headings: known })
    expect(facts.bookmarks.map(({ title }) => title)).toEqual(['One', 'Second'])
  })

  it('end at a word, and say that they go on', async () => {
    const long = `Question 1: What would the lab have to show before you believed, ${'and more '.repeat(9)}`
    expect(await labelOf(long)).toBe(
      'Question 1: What would the lab have to show before you believed, and more and…',
    )
    expect(
      await labelOf('Question 1: What would the lab have to show you, and in what year, (before)x?'),
    ).toMatch(/\?$/u)
  })

  it('are cut between characters where a text has no words', async () => {
    expect(await labelOf(`问：${'为什么'.repeat(40)}`)).toBe(`问：${'为什么'.repeat(25)}为什…`)
    expect(await labelOf('👩🏽‍🚀'.repeat(90))).toBe(`${'👩🏽‍🚀'.repeat(79)}…`)
  })

  it(
    'are never longer than a line of eighty characters, whatever is asked',
    { timeout: 300_000 },
    async () => {
      const headings = [{ text: 'Question 1', level: 1 }]
      const printed = await print(headings)
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), async (asked) => {
          const options = { title: 'T', language: 'en' }
          const wanted = [{ ...headings[0]!, bookmark: asked }]
          const { facts } = await finishPdf(printed, { ...options, headings: wanted })
          const { title } = facts.bookmarks[0]!
          expect([...new Intl.Segmenter().segment(title)].length).toBeLessThanOrEqual(80)
          const said = title.endsWith('…') ? title.slice(0, -1) : title
          expect(asked.startsWith(said)).toBe(true)
        }),
        { numRuns: 60 },
      )
    },
  )
})
