import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import type { Browser, BrowserPage } from '../../../scripts/browser/browser.ts'
import { openBrowser } from '../../../scripts/browser/open.ts'
import { scaleSchema } from '../../../components/diagrams/scale/schema.ts'
import type {} from './calculator-entry.ts'
import { calculatorPage } from './calculator-page.ts'

const diagram = scaleSchema.parse({
  kind: 'scale',
  title: 'How large is a small share?',
  rate: { label: 'Share that goes wrong', unit: 'percent', value: 0.0001, min: 0.000001, max: 0.01 },
  volume: { label: 'Interactions', unit: 'a day', value: 1_000_000, min: 10_000, max: 1_000_000_000 },
  result: { label: 'Problematic outputs', unit: 'a day' },
  threshold: { label: '“thousands a day” begins', value: 1000 },
})

let browser: Browser
let page: BrowserPage
let server: Server
let address: string

beforeAll(async () => {
  const html = await calculatorPage(diagram)
  server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  browser = await openBrowser(inject('browserPath'))
})

beforeEach(async () => {
  page = await browser.openPage({ viewport: { width: 980, height: 552 } })
  await page.load(address)
  await page.waitForElement('[role=group]')
})

afterEach(() => expect(page.problems).toEqual([]))

afterAll(async () => {
  await browser?.close()
  server?.close()
})

function outcome(from = page): Promise<string> {
  return from.evaluate(
    () => document.querySelector<HTMLElement>('[aria-live]')?.innerText.replaceAll(/\s+/gu, ' ').trim() ?? '',
  )
}

/** Presses a key with the focus on a slider: 0 is the rate, 1 the volume. */
async function pressOn(slider: number, ...keys: string[]): Promise<void> {
  await page.evaluate((index) => document.querySelectorAll('input')[index]?.focus(), slider)
  for (const key of keys) await page.press(key)
}

function pressedKeys(): Promise<string[]> {
  return page.evaluate(() => window.pressed)
}

describe('the calculator', () => {
  it('begins with the values of the diagram', async () => {
    expect(await outcome()).toContain('100 one hundred Not reached: 1,000 a day')
    expect(await outcome()).toContain('it takes 10 million a day (Interactions) or 0.1 %')
  })

  it('reaches “thousands a day” at ten million interactions, three steps to the right', async () => {
    await pressOn(1, 'ArrowRight', 'ArrowRight', 'ArrowRight')
    expect(await outcome()).toContain('1,000 one thousand Reached: 1,000 a day')
  })

  it('says the value of a slider as it is read', async () => {
    await pressOn(0, 'ArrowRight')
    const spoken = await page.evaluate(() =>
      [...document.querySelectorAll('input')].map((input) => input.ariaValueText),
    )
    expect(spoken).toEqual(['0.02\u00a0%, 1 in 5,000', '1,000,000 a day, one million'])
  })

  it('keeps arrow keys from the slides while a slider has the focus, and no longer', async () => {
    await pressOn(1, 'ArrowLeft', 'ArrowRight', 'Home', 'Tab')
    expect(await pressedKeys()).toEqual(['Tab'])
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await page.press('ArrowRight')
    expect(await pressedKeys()).toEqual(['Tab', 'ArrowRight'])
  })

  it('leaves the page keys of a clicker to the slides', async () => {
    const before = await outcome()
    await pressOn(1, 'PageDown')
    expect(await pressedKeys()).toEqual(['PageDown'])
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
    expect(await outcome()).toBe(before)
  })

  it('shows in every window what one of them sets', async () => {
    const audience = await page.openWindow()
    await audience.load(address)
    await audience.waitForElement('[role=group]')
    await pressOn(1, 'End')
    await audience.waitUntil(() => document.querySelector('[aria-live]')?.textContent.includes('100,000'))
    expect(await outcome(audience)).toBe(await outcome())
  })

  it('has no fault that axe finds', async () => {
    await page.addScript(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
    const faults = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } }
      return (await axe.run()).violations.map(({ id }) => id)
    })
    expect(faults.filter((id) => id !== 'page-has-heading-one')).toEqual([])
  })
})
