import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { Browser, BrowserPage } from '../../scripts/browser/browser.ts'
import { openBrowser } from '../../scripts/browser/open.ts'
import { findSheetOverflow } from '../../scripts/printing/find-sheet-overflow.ts'

let browser: Browser
let page: BrowserPage

beforeAll(async () => {
  browser = await openBrowser(inject('browserPath'))
  page = await browser.openPage({ viewport: { width: 980, height: 552 }, media: 'print' })
})

afterAll(async () => {
  await browser.close()
})

/** What is found on a sheet of 400 by 300 pixels with margins of 40. */
async function overflowsOf(content: string) {
  const style = '--text-width: 400px; --text-height: 300px; --margin-inner: 40px'
  await page.show(`<body style="margin: 0"><main class="handout" style="${style}">${content}</main></body>`)
  return page.evaluate(findSheetOverflow)
}

const cell = 'style="white-space: nowrap; font: 16px monospace"'

it.each([
  ['a word without a break', 'outside', `<p>Before</p><p>${'x'.repeat(90)}</p>`],
  ['a table', 'outside', `<table><td ${cell}>${'two words '.repeat(9)}</td></table>`],
  ['a picture', 'outside', '<svg aria-label="A wide one" width="500" height="50"></svg>'],
  ['a text far into the margin', 'outside', '<p style="margin-left: -30px">Before</p>'],
  ['a box that clips', 'clipped', '<p style="height: 20px; overflow: hidden">One<br>Two<br>Three</p>'],
  ['a picture higher than a page', 'divided', '<svg aria-label="A high one" width="50" height="350"></svg>'],
])('finds %s: %s', async (_, kind, content) => {
  expect(await overflowsOf(content)).toMatchObject([{ kind }])
})

it('names the text, and by how much it is lost', async () => {
  const found = await overflowsOf(
    '<p style="height: 20px; overflow: hidden; font: 10px/20px monospace">One<br>Two</p>',
  )
  expect(found).toEqual([{ kind: 'clipped', pixels: 20, text: 'OneTwo' }])
})

it.each([
  ['text of many lines', `<p>${'Words that go on over many lines. '.repeat(80)}</p>`],
  ['a mark that hangs in the margin', '<p style="margin-left: -16px">• A point</p>'],
  ['a word that breaks', `<p style="overflow-wrap: anywhere">${'x'.repeat(200)}</p>`],
  ['text for screen readers alone', `<p aria-hidden="true">${'x'.repeat(200)}</p>`],
  [
    'a thumbnail',
    `<div style="overflow: hidden; height: 9px"><div class="slidev-page">${'x'.repeat(200)}</div></div>`,
  ],
])('finds nothing in %s', async (_, content) => {
  expect(await overflowsOf(content)).toEqual([])
})
