import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsFor } from '../../../words/words-for.ts'
import { describeTimeline, timelineFacts } from '../../../components/diagrams/timeline/description.ts'
import { wholeTimeline } from '../../../components/diagrams/timeline/layout.ts'
import type { Timeline } from '../../../components/diagrams/timeline/schema.ts'
import { timelineSchema } from '../../../components/diagrams/timeline/schema.ts'
import { arbitraryName, arbitrarySentence, arbitraryText } from '../arbitrary-text.ts'
import { collisions, lettersOf, lineBoxes, markBox, outside } from '../text-boxes.ts'

const english = wordsFor('en')

const slide = { width: 868, maxHeight: 372, medium: 'slide' } as const

const arbitraryEvent = fc.record(
  { when: arbitraryText(3), name: arbitraryName, text: arbitrarySentence, who: arbitraryText(4) },
  { requiredKeys: ['when', 'name'] },
)
const arbitraryTimeline: fc.Arbitrary<Timeline> = fc.record({
  kind: fc.constant('timeline' as const),
  title: fc.constant('A timeline'),
  events: fc.array(arbitraryEvent, { minLength: 1, maxLength: 12 }),
})

function timelineOf(events: Timeline['events']): Timeline {
  return timelineSchema.parse({ kind: 'timeline', title: 'A timeline', events })
}

const incidents = timelineOf([
  {
    when: 'Test',
    name: 'Escapes the sandbox',
    text: 'It publishes the *exploit* unasked.',
    who: 'an earlier version',
  },
  { when: 'Test', name: 'Looks for credentials', who: 'an earlier version' },
  { when: '7 April 2026', name: 'The system card appears', who: 'Anthropic' },
])

describe('the geometry of a timeline', () => {
  it.each(['slide', 'paper'] as const)(
    'keeps every text whole, apart and inside the drawing: %s',
    (medium) => {
      fc.assert(
        fc.property(arbitraryTimeline, (diagram) => {
          const geometry = wholeTimeline(diagram, { ...slide, medium })
          const blocks = [...geometry.laneLabels, ...geometry.events.flatMap((event) => event.blocks)]
          const boxes = blocks.flatMap(lineBoxes)
          const marks = geometry.events.map(({ marker }) => markBox(marker))
          expect(collisions([...boxes, ...marks])).toEqual([])
          expect(outside(boxes, geometry)).toEqual([])
          geometry.events.forEach((event, index) => {
            const { when, name, text = '' } = diagram.events[index]!
            expect(lettersOf(event.blocks)).toContain(`${when}${name}${text}`.replaceAll(/\s/gu, ''))
          })
        }),
        { numRuns: 150 },
      )
    },
  )

  it('names everyone who takes part', () => {
    fc.assert(
      fc.property(arbitraryTimeline, (diagram) => {
        const geometry = wholeTimeline(diagram, slide)
        const drawn = lettersOf([...geometry.laneLabels, ...geometry.events.flatMap((event) => event.blocks)])
        for (const { who = '' } of diagram.events) expect(drawn).toContain(who.replaceAll(/\s/gu, ''))
      }),
    )
  })

  it('is as high as the name of who takes part, when that is higher than the event', () => {
    const who = 'counter-intuitively counter-intuitively Donaudampfschifffahrtsgesellschaftskapitän'
    const geometry = wholeTimeline(timelineOf([{ when: 'Then', name: 'A step', who }]), slide)
    expect(geometry.orientation).toBe('horizontal')
    expect(outside(geometry.laneLabels.flatMap(lineBoxes), geometry)).toEqual([])
  })

  it('runs from side to side when events are few and short', () => {
    const events = ['First', 'Then', 'Now'].map((when) => ({ when, name: 'A step' }))
    expect(wholeTimeline(timelineOf(events), slide).orientation).toBe('horizontal')
  })

  it('runs from top to bottom when events are many', () => {
    const events = Array.from({ length: 12 }, (_, index) => ({
      when: `${2015 + index}`,
      name: 'A year of work',
    }))
    expect(wholeTimeline(timelineOf(events), slide).orientation).toBe('vertical')
  })

  it('fits twelve events of a sentence each on a slide', () => {
    const events = Array.from({ length: 12 }, (_, index) => ({
      when: `${index + 1} March 2026`,
      name: 'The group reads a chapter',
      text: 'They argue about what it means to be aligned in the wild.',
      who: 'Readers',
    }))
    expect(wholeTimeline(timelineOf(events), slide).height).toBeLessThanOrEqual(372)
  })

  it('gives each who a lane and a mark of its own', () => {
    const { lanes, events } = wholeTimeline(incidents, slide)
    expect(lanes).toHaveLength(2)
    expect(events.map((event) => event.marker.shape)).toEqual(['disc', 'disc', 'ring'])
  })
})

describe('the words of a timeline', () => {
  it('tells every fact in order, in sentences', () => {
    expect(describeTimeline(incidents, english)).toBe(
      'A timeline. A timeline of 3 events, in order. Test: Escapes the sandbox (an earlier version). ' +
        'It publishes the exploit unasked. Test: Looks for credentials (an earlier version). ' +
        '7 April 2026: The system card appears (Anthropic).',
    )
  })

  it('lists the facts in a table', () => {
    expect(timelineFacts(incidents, english)).toEqual({
      kind: 'table',
      columns: ['When', 'What', 'Who'],
      rows: [
        ['Test', 'Escapes the sandbox. It publishes the exploit unasked.', 'an earlier version'],
        ['Test', 'Looks for credentials', 'an earlier version'],
        ['7 April 2026', 'The system card appears', 'Anthropic'],
      ],
    })
  })
})
