import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser } from '../../scripts/browser/browser.ts'
import { openBrowser } from '../../scripts/browser/open.ts'
import { serveHandout, type ServedHandout } from './served-handout.ts'
import { bareSession, extremeSession, manySession, smallSession } from './sessions.ts'

let browser: Browser
let handout: ServedHandout

beforeAll(async () => {
  browser = await openBrowser(inject('browserPath'))
  handout = await serveHandout(smallSession, browser)
})

afterAll(async () => {
  await browser.close()
  await handout.close()
})

const editions = ['pre-reading', 'participant', 'facilitator', 'slides'] as const

describe('the handout on a screen', () => {
  it.each(editions)('has ids that are used once, and links that lead somewhere: %s', async (edition) => {
    const page = await handout.open(extremeSession, `edition=${edition}`)
    const { repeated, dead } = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      const links = [...document.querySelectorAll('.handout a[href^="#"]')]
      const targets = links.map((link) => link.getAttribute('href')!.slice(1))
      return {
        repeated: ids.filter((id, index) => ids.indexOf(id) !== index),
        dead: targets.filter((target) => !document.getElementById(target)),
      }
    })
    expect({ repeated, dead }).toEqual({ repeated: [], dead: [] })
    await page.close()
  })

  it('keeps each question on the page of its first lines', async () => {
    for (const session of [extremeSession, manySession]) {
      const page = await handout.open(session, 'edition=participant')
      const parted = await page.evaluate(() =>
        [...document.querySelectorAll('.question-block')].flatMap((block) => {
          const part = block.closest<HTMLElement>('.handout-part')!
          const style = getComputedStyle(part)
          const period =
            Number.parseFloat(style.getPropertyValue('column-height')) + Number.parseFloat(style.rowGap)
          const pageOf = (selector: string) =>
            Math.floor(
              (block.querySelector(selector)!.getBoundingClientRect().top -
                part.getBoundingClientRect().top -
                Number.parseFloat(style.paddingTop) +
                1) /
                period,
            )
          const [heading, lines] = [pageOf('h4'), pageOf('.writing-run')]
          return heading === lines ? [] : [`${block.querySelector('h4')!.id}: ${heading} and ${lines}`]
        }),
      )
      expect(parted).toEqual([])
      await page.close()
    }
  })

  it('shows slides as still pictures, each with one name', async () => {
    const page = await handout.open(smallSession, 'edition=slides&perSheet=6')
    const { names, live } = await page.evaluate(() => {
      const selector = ':is(h1, h2, h3, ul, table, svg[role], a[href], button:not([tabindex="-1"]))'
      const inside = [...document.querySelectorAll(`.slide-thumbnail ${selector}`)]
      return {
        names: [...document.querySelectorAll('[role=img].slide-thumbnail')].map((one) => one.ariaLabel),
        live: inside.filter((one) => one.role !== 'none').map((one) => one.outerHTML.slice(0, 80)),
      }
    })
    expect(names).toHaveLength(handout.slideCount)
    expect(names[0]).toBe(`Slide 1: ${smallSession.session.title}`)
    expect(live).toEqual([])
    await page.close()
  })

  it('is light where the deck is dark', async () => {
    const page = await handout.open(bareSession, 'edition=slides')
    expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(false)
    await page.close()
  })

  it('changes the edition by its tool bar, which keeps it in the address', async () => {
    const page = await handout.open(bareSession, 'edition=participant&paper=letter')
    await page.evaluate(() => {
      const edition = document.querySelector<HTMLSelectElement>('.handout-toolbar select')!
      edition.value = 'pre-reading'
      edition.dispatchEvent(new Event('change'))
    })
    await page.waitUntil(() => document.title.startsWith('Pre-reading sheet'))
    expect(await page.evaluate(() => location.search)).toBe('?edition=pre-reading&paper=letter')
    await page.close()
  })

  it('follows a saved document without loading the page again', async () => {
    const page = await handout.open(bareSession, 'edition=participant')
    await page.evaluate(() => Object.assign(globalThis, { notLoadedAgain: true }))
    await handout.write(manySession)
    await page.waitUntil(() => document.body.innerText.includes('Reading number 30'))
    expect(await page.evaluate(() => 'notLoadedAgain' in globalThis)).toBe(true)
    await page.close()
  })
})
