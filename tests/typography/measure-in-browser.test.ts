import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser, BrowserPage } from '../../scripts/browser/browser.ts'
import { openBrowser } from '../../scripts/browser/open.ts'
import { measureText } from '../../scripts/typography/measure.ts'
import type { TypeStyle } from '../../scripts/typography/measure.ts'
import { fontPage } from './font-page.ts'

let browser: Browser
let page: BrowserPage

beforeAll(async () => {
  browser = await openBrowser(inject('browserPath'))
  page = await browser.openPage({ viewport: { width: 2000, height: 400 } })
  await page.show(fontPage())
})

afterAll(() => browser?.close())

/** Width of a text on one line as the browser sets it. */
function widthInBrowser(text: string, style: TypeStyle): Promise<number> {
  return page.evaluate(
    async ({ text, style }) => {
      const line = document.createElement('span')
      line.textContent = text
      line.style.cssText = `font: ${style.weight} ${style.size}px var(--font-${style.family}); white-space: pre`
      document.body.replaceChildren(line)
      const { fontFamily } = getComputedStyle(line)
      await document.fonts.load(`${style.weight} ${style.size}px ${fontFamily}`, text)
      await document.fonts.ready
      return line.getBoundingClientRect().width
    },
    { text, style },
  )
}

const styles = (['sans', 'serif', 'mono'] as const).flatMap((family) =>
  ([400, 600] as const).map((weight): TypeStyle => ({ family, weight, size: 20 })),
)

const exact = [
  'What keeps a capable model in check?',
  'The model does not attempt the act, because its values and goals match ours.',
  '“Rare, but when they occur, extremely capable” — 0.3 % of cases (1,000 to 10,000).',
  'Sayhan Yalvaçer, Berke Çelik, Łukasz Żółć, Dvořák, Þórr, Bjørn & Söhne',
  'Сохраняется ли согласованность модели под давлением и в новых условиях?',
  'Ευθυγράμμιση και ασφάλεια των μοντέλων',
]

const notTooSmall = ['النموذج يعمل داخل مؤسسة قوية ولا يراه أحد', 'המודל פועל לבדו בתוך ארגון רב עוצמה']

describe.each(styles)('$family $weight', (style) => {
  it.each(exact)('is measured within 2 %% of the browser: %s', async (text) => {
    const ratio = measureText(text, style) / (await widthInBrowser(text, style))
    expect(ratio).toBeGreaterThan(0.98)
    expect(ratio).toBeLessThan(1.02)
  })

  it.each(notTooSmall)('is not measured too small: %s', async (text) => {
    const ratio = measureText(text, style) / (await widthInBrowser(text, style))
    expect(ratio).toBeGreaterThan(0.99)
    expect(ratio).toBeLessThan(1.5)
  })
})
