import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser } from '../../scripts/browser/browser.ts'
import { openBrowser } from '../../scripts/browser/open.ts'
import { outputRequests } from '../../scripts/printing/outputs.ts'
import { startDeckServer, type DeckServer } from '../../scripts/server/deck-server.ts'
import { planPages } from '../../scripts/pages/plan-pages.ts'
import type { QuestionContent } from '../../scripts/model/slide.ts'
import type { BuiltPages } from '../../scripts/pipeline/build-pages.ts'
import { checkLeaks } from '../../scripts/pipeline/check-leaks.ts'
import { loadDiscussion } from '../../scripts/pipeline/load-discussion.ts'
import { printOutput, type Output } from '../../scripts/pipeline/print-outputs.ts'

const folder = join(import.meta.dirname, '..', '..')
const paper = { paper: 'a4', duplex: false } as const
const modified = new Date('2026-12-01T12:00:00Z')

let server: DeckServer
let browser: Browser
let built: BuiltPages
const outputs = new Map<string, Output>()
const complaints: string[] = []

beforeAll(async () => {
  const { value } = await loadDiscussion(folder)
  const slides = planPages(value!.discussion).flatMap((page) => page.slides)
  built = { ...value!, slides, files: { written: [], unchanged: [], removed: [] } }
  browser = await openBrowser(inject('browserPath'))
  const cacheFolder = join(folder, '.colloquy', 'vite-outputs-test')
  server = await startDeckServer({ folder, mode: 'export', port: 3430, cacheFolder })
  for (const request of outputRequests(built.discussion.session.title, { paper: 'a4', slides: 3 })) {
    const printed = await printOutput(request, built, { browser, server, options: paper, modified })
    outputs.set(request.definition.name, printed.value)
    complaints.push(
      ...printed.diagnostics.map(({ code, message }) => `${request.definition.name} ${code}: ${message}`),
    )
  }
}, 900_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** A text without what line ends do to it. */
function spoken(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

function textOf(name: string): string {
  return outputs
    .get(name)!
    .facts.pages.map(({ text }) => text)
    .join('\n')
}

describe('the PDFs of the sample session', () => {
  it('have nothing wrong: no text lost, no dead link, no missing glyph, no heading or name left out', () => {
    expect(complaints).toEqual([])
    for (const { facts } of outputs.values())
      expect(facts).toMatchObject({ tagged: true, claimsAccessibility: true })
  })

  it('have a page for each slide, and bookmarks that follow the agenda', () => {
    const { facts } = outputs.get('deck.pdf')!
    expect(facts.pages).toHaveLength(server.slides.length)
    const { documents } = built.discussion
    const parts = facts.bookmarks.filter(({ level }) => level === 1).map(({ title }) => spoken(title))
    const titles = documents.map(({ title }) => spoken(title))
    expect(parts.filter((part) => titles.includes(part))).toEqual(titles)
    for (const { title } of documents) {
      const at = facts.bookmarks.findIndex((bookmark) => spoken(bookmark.title) === spoken(title))
      const points = facts.bookmarks[at + 1]
      expect(points).toMatchObject({ level: 2, page: facts.bookmarks[at]!.page! + 1 })
    }
  })

  it('lead from each question to the slides of its claims', () => {
    const pageOf = (route: string | undefined) => server.slides.find((slide) => slide.route === route)!.number
    const { links } = outputs.get('deck.pdf')!.facts
    const questions = built.slides.filter(({ layout }) => layout === 'question')
    expect(questions.length).toBeGreaterThan(5)
    for (const { route, content } of questions) {
      const { about } = (content as QuestionContent).question
      const there = links.filter(({ page, text }) => page === pageOf(route) && text === 'Claim')
      const targets = there.map(({ target }) => ('page' in target ? target.page : undefined))
      expect(targets).toEqual(about.map((claim) => pageOf(claim.route)))
    }
  })

  it('embed every font as a subset, none of Type 3', () => {
    for (const { facts } of outputs.values()) {
      expect(facts.fonts.length).toBeGreaterThan(0)
      for (const font of facts.fonts) expect(font).toMatchObject({ embedded: true })
    }
  })

  it('give participants every question and its agenda, and no text of the facilitator', () => {
    const questions = built.discussion.documents.flatMap((document) => document.questions)
    const worksheet = spoken(textOf('handout.pdf'))
    for (const { text } of questions) expect(worksheet).toContain(spoken(text))
    const shared = [...outputs.values()].flatMap(({ definition }) =>
      definition.audience === 'everyone' ? [definition.name] : [],
    )
    expect(shared).toEqual(['deck.pdf', 'pre-reading.pdf', 'handout.pdf', 'slides.pdf'])
    expect(
      checkLeaks(
        built,
        shared.map((path) => ({ path, text: textOf(path) })),
      ),
    ).toEqual([])
  })

  it('tell the facilitator alone which quotations are not checked', () => {
    const words = spoken('not checked against the text')
    for (const name of ['deck.pdf', 'pre-reading.pdf', 'handout.pdf', 'slides.pdf'])
      expect(spoken(textOf(name)).toLowerCase()).not.toContain(words)
    expect(spoken(textOf('facilitator.pdf')).toLowerCase()).toContain(words)
  })

  it('would be refused with a planted sentence of the facilitator, named with its place', () => {
    const note = built.sources.documents[0]!.frontMatter.notes!
    const [leak] = checkLeaks(built, [{ path: 'handout.pdf', text: `Agenda ${note} 18:30` }])
    expect(leak).toMatchObject({ code: 'facilitator-text-leaked', at: 'notes' })
    expect(leak!.span.path).toBe('documents/alignment-paradox.md')
  })

  it('keep the facilitator’s text for the facilitator', () => {
    const facilitator = { path: 'facilitator.pdf', text: textOf('facilitator.pdf') }
    expect(checkLeaks(built, [facilitator]).length).toBeGreaterThan(20)
  })

  it('are the same to the byte when they are printed again', async () => {
    const requests = outputRequests(built.discussion.session.title, { paper: 'a4' })
    const request = requests.find(({ definition }) => definition.name === 'pre-reading.pdf')!
    const again = await printOutput(request, built, { browser, server, options: paper, modified })
    expect(
      Buffer.from(again.value.bytes).equals(Buffer.from(outputs.get(request.definition.name)!.bytes)),
    ).toBe(true)
  }, 300_000)
})
