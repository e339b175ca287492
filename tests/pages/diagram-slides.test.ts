import { describe, expect, it } from 'vitest'
import { samples as layersSamples } from '../../components/diagrams/layers/samples.ts'
import { samples as timelineSamples } from '../../components/diagrams/timeline/samples.ts'
import { planPages } from '../../scripts/pages/plan-pages.ts'
import { planSession } from '../handout/plan-session.ts'

const sampleOf = (samples: typeof timelineSamples, id: string) =>
  samples.find((sample) => sample.id === id)!.diagram

function diagramSlides(...diagrams: object[]) {
  const pages = planPages(planSession({ readings: { evening: { diagrams } } }))
  return pages.flatMap(({ slides }) => slides).filter(({ layout }) => layout === 'diagram')
}

describe('the slides of a diagram', () => {
  it('are one where it fits', () => {
    const [slide, ...others] = diagramSlides(sampleOf(timelineSamples, 'one-event'))
    expect(others).toEqual([])
    expect(slide!.content).not.toHaveProperty('continuation')
  })

  it('go on under the same title where it does not, and say what is noted once', () => {
    const diagram = { ...sampleOf(timelineSamples, 'twelve-paragraphs'), description: 'All of it.' }
    const slides = diagramSlides(diagram)
    const parts = slides.length
    expect(parts).toBeGreaterThan(1)
    expect(slides.map(({ content }) => 'continuation' in content && content.continuation)).toEqual(
      slides.map((_, index) => ({ part: index + 1, parts })),
    )
    expect(slides.map(({ route }) => route).slice(0, 2)).toEqual(['evening-diagram-1', 'evening-diagram-1-2'])
    expect(new Set(slides.map(({ title }) => title)).size).toBe(1)
    expect(slides.map(({ notes }) => notes.length)).toEqual(slides.map((_, index) => (index === 0 ? 1 : 0)))
  })

  it('say so where a text is cut short, and only there', () => {
    const isShortened = (id: string) =>
      diagramSlides(sampleOf(layersSamples, id)).map(({ content }) => 'isShortened' in content)
    expect(isShortened('twelve-sentences')).not.toContain(true)
    expect(isShortened('far-too-long')).not.toContain(false)
  })
})
