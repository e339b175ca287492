import { expect, inject, it } from 'vitest'
import { openBrowser } from '../../scripts/browser/open.ts'
import { slidesAreDrawn } from '../../scripts/model/drawn-slides.ts'

it('waits for slides that are loading, and for diagrams that are not drawn yet', async () => {
  const browser = await openBrowser(inject('browserPath'))
  const page = await browser.openPage({ viewport: { width: 400, height: 300 } })
  const isDrawn = async (html: string) => {
    await page.show(`<main>${html}</main>`)
    await page.evaluate(() => {
      for (const template of document.querySelectorAll('template[shadow]')) {
        const diagram = template.parentElement!
        diagram.attachShadow({ mode: 'open' }).append((template as HTMLTemplateElement).content)
      }
    })
    return page.evaluate(slidesAreDrawn as () => boolean)
  }
  const drawn = '<div class="mermaid"><template shadow><svg></svg></template></div>'
  const undrawn = '<div class="mermaid"><template shadow></template></div>'
  expect(await isDrawn('<p>A slide</p>')).toBe(true)
  expect(await isDrawn('<div class="slidev-slide-loading"></div>')).toBe(false)
  expect(await isDrawn(drawn)).toBe(true)
  expect(await isDrawn('<div class="mermaid"></div>')).toBe(false)
  expect(await isDrawn(drawn + undrawn)).toBe(false)
  await browser.close()
})
