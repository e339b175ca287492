import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser } from '../../scripts/browser/browser.ts'
import { openBrowser } from '../../scripts/browser/open.ts'
import { printDeck } from '../../scripts/printing/print-deck.ts'
import { printEdition, type PrintedEdition } from '../../scripts/printing/print-edition.ts'
import { finishPdf, type FinishedPdf } from '../../scripts/pdf/finish-pdf.ts'
import { speakFormula } from '../../scripts/pdf/formulas/speak-formula.ts'
import { planSession } from './plan-session.ts'
import { serveHandout, type ServedHandout } from './served-handout.ts'

const tex = String.raw`L(\theta) \to 0`
const readings = {
  loss: {
    title: 'The $5 loss',
    thesis: String.raw`With $\frac{\partial L}{\partial \theta} = 0$ it is as good as it gets, for $5 or $6.`,
    claims: [{ id: 'bound', text: String.raw`The error falls as $O(1/\sqrt{n})$.` }],
    questions: [{ text: `If $${tex}$, what is left?`, minutes: 5, about: ['bound'] }],
  },
}
const discussion = planSession({
  title: 'Mathematics',
  session: { minutes: 20, mathematics: true },
  readings,
})
const asText = planSession({ title: 'No mathematics', session: { minutes: 20 }, readings })

let browser: Browser
let handout: ServedHandout

beforeAll(async () => {
  browser = await openBrowser(inject('browserPath'))
  handout = await serveHandout(discussion, browser)
})

afterAll(async () => {
  await browser.close()
  await handout.close()
})

function finish({ pdf, printed, pictures, headings }: PrintedEdition): Promise<FinishedPdf> {
  return finishPdf(pdf, { title: 'Mathematics', language: 'en', printed, pictures, headings })
}

/** Runs in the page: the names of its formulas. */
const names = () =>
  [...document.querySelectorAll('[role="img"]')]
    .filter((picture) => picture.querySelector('.katex'))
    .map((picture) => picture.getAttribute('aria-label'))

describe('a session with mathematics', () => {
  it('has its formulas drawn on slides, each with its source as its name, and no text of them lost', async () => {
    const { facts, problems } = await finish(await printDeck(browser, handout.server))
    expect(problems).toEqual([])
    const alternatives = facts.figures.map(({ alternative }) => alternative)
    expect(alternatives).toEqual(
      expect.arrayContaining([tex, String.raw`O(1/\sqrt{n})`].map((source) => speakFormula(source, 'en'))),
    )
    expect(facts.roles).toMatchObject({ Formula: alternatives.length })
    expect(facts.bookmarks.map(({ title }) => title)).toContain(`Question: If $${tex}$, what is left?`)
  })

  it('has them drawn on the worksheet too', async () => {
    await (await handout.open(discussion, 'edition=participant')).close()
    const options = { paper: 'a4', duplex: false } as const
    const printed = await printEdition(browser, handout.url, { edition: 'participant' }, options)
    const { facts, problems } = await finish(printed)
    expect(problems).toEqual([])
    expect(facts.figures.map(({ alternative }) => alternative)).toContain(speakFormula(tex, 'en'))
    const question = facts.bookmarks.find(({ title }) => title.includes('what is left?'))
    expect(question?.title).toContain(`$${tex}$`)
  })
})

describe('a session that has said nothing of mathematics', () => {
  it('has its dollar signs as they were typed', async () => {
    const page = await handout.open(asText, 'edition=participant')
    expect(await page.evaluate(names)).toEqual([])
    expect(await page.evaluate(() => document.body.innerText)).toContain(`If $${tex}$, what is left?`)
    await page.close()
  })
})
