import type { SlideRoute } from '@slidev/client'
import { describe, expect, it } from 'vitest'
import { deckSlides, slideRange, slideRuns, slidesByPart } from '../../handout/deck-slides.ts'
import { wordsFor } from '../../words/words-for.ts'

const english = wordsFor('en')

const slidesOf = (routes: Parameters<typeof deckSlides>[0]) => deckSlides(routes, english)
const rangeOf = (slides: Parameters<typeof slideRange>[0]) => slideRange(slides, english)

type Written = Record<string, unknown> & { title?: string; note?: string }

function deck(...slides: Written[]): SlideRoute[] {
  return slides.map(({ title, note, ...frontmatter }, index) => ({
    no: index + 1,
    meta: { slide: { title, noteHTML: note, frontmatter } },
    load: () => Promise.resolve(),
  }))
}

const numbers = (slides: { number: number }[]) => slides.map(({ number }) => number)
const at = (agendaIndex: number) => ({ place: { section: 'A part', agendaIndex } })
const apart = { place: { section: 'References' } }

describe('thumbnails', () => {
  it('are named by their titles, or by their numbers when they have none', () => {
    expect(slidesOf(deck({ title: 'Agenda' }, { title: ' ' }, {})).map(({ title }) => title)).toEqual([
      'Agenda',
      'Slide 2',
      'Slide 3',
    ])
  })

  it('have their notes, but for generated ones that only repeat the guide', () => {
    const slides = slidesOf(
      deck(
        { layout: 'opener', note: '<p>Times</p>', ...at(1) },
        { layout: 'diagram', note: '<p>Point at it</p>', ...at(1) },
        { layout: 'opener', note: '<p>Mine</p>' },
        { layout: 'claims', note: ' ' },
      ),
    )
    expect(slides.map(({ notesHtml }) => notesHtml)).toEqual([
      undefined,
      '<p>Point at it</p>',
      '<p>Mine</p>',
      undefined,
    ])
  })

  it('belong to a part of the agenda; those written by hand to the part they stand in', () => {
    const slides = slidesOf(deck({}, {}, at(0), at(1), {}, at(2), apart, {}))
    const parts = slidesByPart(slides, 3)
    expect([parts.before, ...parts.items, parts.after].map(numbers)).toEqual([
      [1, 2],
      [3],
      [4, 5],
      [6],
      [7, 8],
    ])
  })

  it('are bookmarked once where one goes on with the other, and questions by their text', () => {
    const claims = { title: 'Claims', ...at(1) }
    const question = { layout: 'question', content: { question: { id: 'q1', text: 'Who *holds* it?' } } }
    const slides = slidesOf(
      deck(claims, claims, { title: 'Question 1', ...question, ...at(1) }, { ...claims, ...at(2) }, {}, {}),
    )
    expect(slides.map(({ bookmark, isWithinPart }) => [bookmark, isWithinPart])).toEqual([
      [undefined, false],
      ['', true],
      ['3 Question 1: Who holds it?', true],
      [undefined, false],
      [undefined, false],
      [undefined, false],
    ])
  })

  it('lose none of them, whatever the agenda', () => {
    const slides = slidesOf(deck({}, at(0), at(7), apart, {}))
    const parts = slidesByPart(slides, 1)
    expect(numbers([parts.before, ...parts.items, parts.after].flat())).toEqual([1, 2, 3, 4, 5])
  })

  it('stand alone with something to say, and together without', () => {
    const question = { layout: 'question', content: { question: { id: 'a-q1', text: 'Why?' } } }
    const slides = slidesOf(deck({}, {}, { note: 'Say it.' }, question, {}, {}))
    expect(slideRuns(slides).map((run) => [run.isNoted, numbers(run.slides)])).toEqual([
      [false, [1, 2]],
      [true, [3]],
      [true, [4]],
      [false, [5, 6]],
    ])
  })

  it('are counted in words', () => {
    const slides = slidesOf(deck({}, {}, {}))
    expect([rangeOf(slides), rangeOf(slides.slice(0, 1)), rangeOf([])]).toEqual(['Slides 1–3', 'Slide 1', ''])
  })
})
