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
