import { describe, expect, it } from 'vitest'
import type { LayoutName, Slide } from '../../scripts/model/slide.ts'
import { planPages } from '../../scripts/pages/plan-pages.ts'
import { planSession } from '../handout/plan-session.ts'

const themes = ['oversight', 'skill', 'review'].map((id) => ({
  id,
  title: `What of ${id}?`,
  text: 'Who asks?',
}))
const stances = ['supports', 'challenges', 'extends'] as const
const position = 'The better it works, the less we watch, so the gap widens where nobody is looking any more.'

function reading(index: number) {
  return {
    title: `Reading ${index}`,
    terms: [{ term: 'trust', meaning: `What reading ${index} means by it.` }],
    claims: [0, 1, 2].map((claim) => ({ id: `c${claim}`, text: `${position} ${index} ${claim}` })),
    positions: Object.fromEntries(
      themes.map(({ id }, theme) => [id, { stance: stances[(index + theme) % 3], text: position }]),
    ),
  }
}

function slidesOf(count: number): Slide[] {
  const readings = Array.from({ length: count }, (_, index) => [`r${index}`, reading(index)])
  const discussion = planSession({ session: { themes }, readings: Object.fromEntries(readings) })
  return planPages(discussion).flatMap(({ slides }) => slides)
}

function contentsOf<Layout extends LayoutName>(slides: Slide[], layout: Layout) {
  return slides.flatMap((slide) =>
    slide.layout === layout ? [slide.content as Extract<Slide, { layout: Layout }>['content']] : [],
  )
}

describe.each([1, 2, 5, 10, 20, 30])('a session of %i readings', (count) => {
  const slides = slidesOf(count)
  const all = Array.from({ length: count }, (_, index) => `r${index}`)

  it('has each slide by a name of its own', () => {
    expect(new Set(slides.map(({ route }) => route)).size).toBe(slides.length)
  })

  it('has every reading once on each theme that they pull apart on', () => {
    const tensions = contentsOf(slides, 'tension').map(({ tension }) => tension)
    for (const { id } of count > 2 ? themes : []) {
      const sides = tensions.filter(({ theme }) => theme.id === id).flatMap((tension) => tension.sides)
      expect(sides.map(({ documentId }) => documentId).toSorted()).toEqual(all.toSorted())
    }
  })

  it('has every stance once in the matrix', () => {
    const matrices = contentsOf(slides, 'matrix')
    const cells = matrices.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
    expect(cells.length).toBe(count * themes.length)
  })

  it('names some of the claims that no question touches, and counts the rest', () => {
    const open = contentsOf(slides, 'open-points').filter(({ openClaims }) => openClaims.length > 0)
    expect(open.length).toBeLessThanOrEqual(3)
    const named = open.reduce((sum, { openClaims }) => sum + openClaims.length, 0)
    expect(named + (open.at(-1)!.more ?? 0)).toBe(3 * count)
  })

  it('names some of the readings that no question is about, and counts the rest', () => {
    const [open, ...others] = contentsOf(slides, 'open-points').filter(
      ({ untimedDocuments }) => untimedDocuments.length > 0,
    )
    expect(others).toEqual([])
    expect(open!.untimedDocuments.length + (open!.more ?? 0)).toBe(count)
  })

  it('has every meaning of a word that they share', () => {
    const meanings = contentsOf(slides, 'glossary').flatMap(({ entries }) =>
      entries.flatMap((entry) => entry.meanings),
    )
    expect(meanings.length).toBe(count === 1 ? 0 : count)
  })
})

describe('the readings at a glance', () => {
  const overviewsOf = (count: number) => contentsOf(slidesOf(count), 'overview')

  it('are left to the opener when there is one', () => {
    expect(overviewsOf(1)).toEqual([])
  })

  it.each([
    [2, false],
    [5, false],
    [20, true],
  ])('of %i readings are brief: %s', (count, brief) => {
    const overviews = overviewsOf(count)
    expect(overviews.map((one) => one.brief ?? false)).toEqual(overviews.map(() => brief))
    expect(overviews.flatMap(({ readings }) => readings).map(({ number }) => number)).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    )
  })
})

describe('the agenda', () => {
  const agendasOf = (count: number) => contentsOf(slidesOf(count), 'agenda')

  it('cuts titles short to a line before it goes on over a second slide', () => {
    const long = Array.from({ length: 5 }, (_, index) => [
      `r${index}`,
      { ...reading(index), title: `${position} ${index}` },
    ])
    const discussion = planSession({ session: { themes }, readings: Object.fromEntries(long) })
    const agendas = contentsOf(
      planPages(discussion).flatMap(({ slides }) => slides),
      'agenda',
    )
    expect(agendas.length).toBe(1)
    expect(agendas[0]!.items[1]!.title).toMatch(/…$/u)
  })

  it('takes a slide for nine parts', () => {
    expect([5, 10, 30].map((count) => agendasOf(count).length)).toEqual([1, 2, 4])
  })
})

describe('the matrix', () => {
  const matricesOf = (count: number) => contentsOf(slidesOf(count), 'matrix')

  it.each([
    [1, ['list']],
    [5, ['stances']],
    [10, ['marks']],
    [30, ['marks', 'marks']],
  ])('of %i readings is drawn as %s', (count, forms) => {
    expect(matricesOf(count).map(({ form }) => form)).toEqual(forms)
  })

  it('of one reading goes on over several slides with all that it says', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ id: `t${index}`, title: `Theme ${index}` }))
    const positions = Object.fromEntries(many.map(({ id }) => [id, { stance: 'supports', text: position }]))
    const discussion = planSession({
      session: { themes: many },
      readings: { only: { title: 'Only', positions } },
    })
    const matrices = contentsOf(
      planPages(discussion).flatMap(({ slides }) => slides),
      'matrix',
    )
    expect(matrices.length).toBeGreaterThan(1)
    expect(
      matrices.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text))),
    ).toEqual(many.map(() => position))
  })

  it('has marks alone where names would take a second slide', () => {
    const long = ['one', 'two', 'three', 'four'].map((id) => ({
      id,
      title: `${position.slice(0, 60)} ${id}`,
    }))
    const five = Array.from({ length: 5 }, (_, index) => [
      `r${index}`,
      {
        title: `Reading ${index}`,
        positions: Object.fromEntries(long.map(({ id }) => [id, { stance: 'supports', text: position }])),
      },
    ])
    const discussion = planSession({ session: { themes: long }, readings: Object.fromEntries(five) })
    const matrices = contentsOf(
      planPages(discussion).flatMap(({ slides }) => slides),
      'matrix',
    )
    expect(matrices.map(({ form }) => form)).toEqual(['marks'])
  })
})

describe('a tension that goes on', () => {
  it('leaves no reading alone on its last slide while others could face it', () => {
    const sides = ['supports', 'supports', 'supports', 'challenges', 'challenges']
    const readings = sides.map((stance, index) => [
      `r${index}`,
      { title: `Reading ${index}`, positions: { oversight: { stance, text: position } } },
    ])
    const discussion = planSession({
      session: { themes: themes.slice(0, 1) },
      readings: Object.fromEntries(readings),
    })
    const tensions = contentsOf(
      planPages(discussion).flatMap(({ slides }) => slides),
      'tension',
    )
    const stancesOf = tensions.map(({ tension }) => tension.sides.map(({ stance }) => stance))
    expect(stancesOf.length).toBeGreaterThan(1)
    expect(stancesOf.map((stances) => stances.includes('challenges'))).toEqual(stancesOf.map(() => true))
    expect(stancesOf.flat().toSorted()).toEqual(sides.toSorted())
  })
})
