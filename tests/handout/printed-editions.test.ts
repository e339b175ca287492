import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser } from '../../scripts/browser/browser.ts'
import { openBrowser } from '../../scripts/browser/open.ts'
import { printEdition, type EditionRequest, type PrintOptions } from '../../scripts/printing/print-edition.ts'
import type { Discussion } from '../../scripts/model/discussion.ts'
import { finishPdf, type FinishedPdf } from '../../scripts/pdf/finish-pdf.ts'
import { serveHandout, type ServedHandout } from './served-handout.ts'
import { bareSession, extremeSession, manySession, rightToLeftSession, smallSession } from './sessions.ts'

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

type Print = [discussion: Discussion, request: EditionRequest, options?: PrintOptions]

/** A finished edition, and how many of its headings are to have a bookmark. */
type Finished = FinishedPdf & { bookmarked: number }

const finished = new Map<string, Promise<Finished>>()

async function printAnew(...[discussion, request, options]: Required<Print>): Promise<Finished> {
  await (await handout.open(discussion, `edition=${request.edition}`)).close()
  const edition = await printEdition(browser, handout.url, request, options)
  const { pdf, printed, headings, problems, overflows } = edition
  expect([...problems, ...overflows]).toEqual([])
  const { title, language } = discussion.session
  const bookmarked = headings.filter(({ bookmark }) => bookmark !== '').length
  return { ...(await finishPdf(pdf, { title, language, printed, headings })), bookmarked }
}

/** Prints an edition, or takes it as it has been printed. */
function print(...[discussion, request, options = { paper: 'a4', duplex: false }]: Print): Promise<Finished> {
  const name = JSON.stringify([discussion.session.title, request, options])
  const printed = finished.get(name) ?? printAnew(discussion, request, options)
  finished.set(name, printed)
  return printed
}

/** Texts as they are compared: letters and figures alone. */
function spoken(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

const sessions = [
  ['a bare session', bareSession],
  ['a small session', smallSession],
  ['an extreme session', extremeSession],
  ['a session of many readings', manySession],
] as const
const editions = ['pre-reading', 'participant', 'facilitator'] as const
const all = sessions.flatMap(([name, session]) =>
  editions.map((edition) => [edition, name, session] as const),
)

describe('a printed edition', () => {
  it.each(all)(
    'has no text lost, no dead link, no heading skipped: %s of %s',
    async (edition, _, session) => {
      const { problems, facts } = await print(session, { edition })
      expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([])
      expect(facts.claimsAccessibility).toBe(true)
    },
  )

  it('finds the heading of each bookmark, whatever script it is in', async () => {
    for (const session of [bareSession, extremeSession, rightToLeftSession]) {
      for (const edition of editions) {
        const { facts, bookmarked } = await print(session, { edition })
        expect([edition, facts.bookmarks.length]).toEqual([edition, bookmarked])
        expect(facts.bookmarks[0]!.title).toBe(session.session.title)
      }
    }
  })

  it('is as wide as the paper, whatever words are in it', async () => {
    for (const session of [extremeSession, rightToLeftSession]) {
      for (const edition of editions) {
        const page = await handout.open(session, `edition=${edition}`)
        await page.resize({ width: 643, height: 900 })
        await page.emulate({ media: 'print' })
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect([edition, width]).toEqual([edition, 643])
        await page.close()
      }
    }
  })
})

describe('the participant’s worksheet', () => {
  it('leaves no heading at the foot of a page', async () => {
    for (const session of [extremeSession, manySession]) {
      const { facts } = await print(session, { edition: 'participant' })
      const orphans = facts.headings.filter(({ page, text }) =>
        spoken(facts.pages[(page ?? 1) - 1]!.taggedText).endsWith(spoken(text)),
      )
      expect(orphans).toEqual([])
    }
  })

  it('begins each reading on a right-hand page when it is printed on both sides', async () => {
    const { facts } = await print(extremeSession, { edition: 'participant' }, { paper: 'a4', duplex: true })
    const parts = facts.headings.filter(
      ({ level, text }) => level === 2 && /^\d|^Across|^Closing/u.test(text),
    )
    expect(parts.map(({ page }) => page! % 2)).toEqual([1, 1, 1, 1])
  })

  it.each(['a4', 'letter'] as const)(
    'is ruled to the end of a reading, and no further: %s',
    async (paper) => {
      for (const session of [bareSession, smallSession, extremeSession, rightToLeftSession, manySession]) {
        const { facts } = await print(session, { edition: 'participant' }, { paper, duplex: false })
        const texts = facts.pages.map(({ taggedText }) => spoken(taggedText))
        expect(texts.filter((text) => text.startsWith('Furthernotes'))).toEqual([])
        if (session === bareSession) expect(texts[1]).toMatch(/NotesFurthernotes$/u)
      }
    },
  )

  it('has no text of the facilitator', async () => {
    const { facts } = await print(extremeSession, { edition: 'participant' })
    expect(facts.pages.map(({ text }) => text).join(' ')).not.toContain('Only the facilitator')
  })

  it('comes on US Letter', async () => {
    const { facts } = await print(bareSession, { edition: 'participant' }, { paper: 'letter', duplex: false })
    expect(facts.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toContainEqual([
      612, 792,
    ])
  })
})

describe('the facilitator’s guide', () => {
  it('has every purpose, follow-up and note', async () => {
    const { facts } = await print(extremeSession, { edition: 'facilitator' })
    const text = spoken(facts.pages.map((page) => page.taggedText).join(' '))
    const { documents, session } = extremeSession
    const guidance = documents.flatMap(({ questions }) => questions.map((question) => question.guidance!))
    for (const { purpose = '', followUps, note = '' } of guidance)
      for (const written of [purpose, ...followUps, note]) expect(text).toContain(spoken(written))
    for (const written of [session.opening.guidance?.note, documents[0]?.guidance?.notes])
      expect(text).toContain(spoken(written ?? 'nothing'))
  })

  it('has a picture of each slide, with its notes', async () => {
    const { facts } = await print(smallSession, { edition: 'facilitator' })
    const pictures = facts.figures.filter(({ alternative }) => alternative?.startsWith('Slide '))
    expect(pictures).toHaveLength(handout.slideCount)
    expect(facts.pages.map((page) => page.taggedText).join(' ')).toContain('It goes round.')
  })
})

describe('slides on sheets', () => {
  it.each([1, 2, 3, 4, 6] as const)('are %i to a page, in order', async (perSheet) => {
    const { facts, problems } = await print(smallSession, { edition: 'slides', perSheet })
    expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([])
    expect(facts.pages).toHaveLength(Math.ceil(handout.slideCount / perSheet))
    const numbers = facts.figures.flatMap(
      ({ alternative = '' }) => /^Slide (\d+):/u.exec(alternative)?.[1] ?? [],
    )
    expect(numbers.map(Number)).toEqual(Array.from({ length: handout.slideCount }, (_, index) => index + 1))
  })

  it('show minutes in the place of a clock, and nothing to click', async () => {
    const { facts } = await print(smallSession, { edition: 'slides', perSheet: 2 })
    const question = facts.figures.find(({ alternative }) => alternative?.includes('Question'))!
    expect(spoken(question.text)).toContain('10min')
    expect(question.text).not.toMatch(/Start|Reset|10:00/u)
  })
})
