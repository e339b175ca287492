import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser } from '../../scripts/browser/browser.ts'
import { openBrowser } from '../../scripts/browser/open.ts'
import { printDeck } from '../../scripts/printing/print-deck.ts'
import { printEdition, type EditionRequest } from '../../scripts/printing/print-edition.ts'
import type { PrintedText } from '../../scripts/model/printed-text.ts'
import { finishPdf, type FinishedPdf } from '../../scripts/pdf/finish-pdf.ts'
import { planSession } from '../handout/plan-session.ts'
import { serveHandout, type ServedHandout } from '../handout/served-handout.ts'

const long = 'What would the *lab* have to show before you believed that its model obeys those who use it?'
const session = planSession({
  title: 'A session of two readings',
  session: {
    start: '18:30',
    minutes: 60,
    closing: { minutes: 5, questions: [{ text: 'And now?', minutes: 5 }] },
  },
  readings: {
    rope: {
      title: 'The rope',
      thesis: 'A guide who never slips is checked less and less.',
      claims: Array.from({ length: 14 }, (_, index) => ({ id: `claim-${index}`, text: `Claim ${index}.` })),
      questions: [
        { text: long, protocol: 'pairs', minutes: 10, about: ['claim-0'] },
        { text: 'Who holds it?', protocol: 'think-pair-share', minutes: 6 },
      ],
    },
    lab: { title: 'The lab', questions: [{ text: 'Why?', minutes: 5 }], notes: 'Begin slowly.' },
  },
})

const slides = `---

# By hand

## Small print

Words

---

# By hand

## Other words
`

let browser: Browser
let served: ServedHandout

beforeAll(async () => {
  browser = await openBrowser(inject('browserPath'))
  served = await serveHandout(session, browser, { slides, files: {} })
})

afterAll(async () => {
  await browser.close()
  await served.close()
})

/** Its bookmarks, each indented by its level. */
async function finish(page: {
  pdf: Uint8Array
  printed: PrintedText[]
}): Promise<FinishedPdf & { outline: string[] }> {
  const finished = await finishPdf(page.pdf, { title: session.session.title, language: 'en', ...page })
  expect(finished.problems).toEqual([])
  const outline = finished.facts.bookmarks.map(({ title, level }) => '. '.repeat(level - 1) + title)
  return { ...finished, outline }
}

async function outlineOf(request: EditionRequest): Promise<string[]> {
  const options = { paper: 'a4', duplex: false } as const
  return (await finish(await printEdition(browser, served.url, request, options))).outline
}

describe('the bookmarks of the deck', () => {
  it('lead to each list, question and slide once, below the parts of the agenda', async () => {
    const { outline, facts } = await finish(await printDeck(browser, served.server))
    expect(outline).toEqual([
      'Cover',
      'By hand',
      'Agenda',
      'The readings',
      'The rope',
      '. Summary',
      '. Claims',
      '. Question 1: What would the lab have to show before you believed that its model…',
      '. Question 2: Who holds it?',
      'The lab',
      '. Summary',
      '. Question: Why?',
      'Still open',
      '. Across the readings: And now?',
      'Closing round',
      'References',
    ])
    const claims = facts.headings.filter(({ text }) => text === 'Claims')
    expect(claims.length).toBeGreaterThan(1)
    expect(facts.bookmarks.find(({ title }) => title === 'Claims')!.page).toBe(claims[0]!.page)
    expect(facts.headings).toContainEqual(expect.objectContaining({ text: 'In pairs', level: 3 }))
    expect(facts.headings).toContainEqual(expect.objectContaining({ text: 'Question 1', level: 2 }))
  })
})

describe('the bookmarks of printed sheets', () => {
  it('name the questions of the worksheet below their reading', async () => {
    expect(await outlineOf({ edition: 'participant' })).toEqual([
      'A session of two readings',
      '. Agenda',
      '. 1 The rope',
      '. . Question 1: What would the lab have to show before you believed that its model…',
      '. . Question 2: Who holds it?',
      '. 2 The lab',
      '. . Question 1: Why?',
      '. Across the readings',
      '. . Question 1: And now?',
      '. Closing',
      '. . What I take away',
      '. References',
    ])
  })

  it('name each reading once on the pre-reading sheet', async () => {
    expect(await outlineOf({ edition: 'pre-reading' })).toEqual([
      'A session of two readings',
      '. What to read, and why',
      '. . The rope',
      '. . The lab',
      '. Questions to keep in mind',
      '. What I bring along',
    ])
  })

  it('lead the facilitator to slides by their numbers', async () => {
    expect(await outlineOf({ edition: 'facilitator' })).toEqual([
      'A session of two readings',
      '. Run sheet',
      '. If time runs short',
      '. Opening',
      '. . 2 By hand',
      '. . 4 Agenda',
      '. . 5 The readings',
      '. 1 The rope',
      '. . 7 Summary',
      '. . 8 Claims',
      '. . 10 What would the lab have to show before you believed that its model obeys…',
      '. . 11 Who holds it?',
      '. 2 The lab',
      '. . 13 Summary',
      '. . 14 Why?',
      '. Across the readings',
      '. . 15 Still open',
      '. . 18 And now?',
      '. Closing',
      '. . 19 Closing round',
      '. To look things up',
      '. . 20 References',
      '. Still open',
      '. . Claims that no question touches',
      '. . Readings without time',
    ])
  })

  it('follow the agenda on sheets of slides', async () => {
    expect(await outlineOf({ edition: 'slides', perSheet: 6 })).toEqual([
      'A session of two readings',
      '. 2 By hand',
      '. 4 Agenda',
      '. 5 The readings',
      '. 6 The rope',
      '. . 7 Summary',
      '. . 8 Claims',
      '. . 10 Question 1: What would the lab have to show before you believed that its…',
      '. . 11 Question 2: Who holds it?',
      '. 12 The lab',
      '. . 13 Summary',
      '. . 14 Question: Why?',
      '. 15 Still open',
      '. . 18 Across the readings: And now?',
      '. 19 Closing round',
      '. 20 References',
    ])
  })
})
