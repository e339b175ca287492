import { describe, expect, it } from 'vitest'
import { agendaItems, formatPace, minutesLate, plannedTime } from '../../../components/slide/planned-time.ts'
import type { SlideFrontMatter } from '../../../components/slide/planned-time.ts'
import { wordsFor } from '../../../words/words-for.ts'

const english = wordsFor('en')

const question = (id: string, startMinute: number, minutes: number) => ({
  id,
  text: 'Why?',
  startMinute,
  minutes,
  priority: 'must',
})

const agenda: SlideFrontMatter[] = [
  {
    layout: 'agenda',
    content: { items: [{ kind: 'opening', title: 'Opening', startMinute: 0, minutes: 5, questions: [] }] },
  },
  {
    layout: 'agenda',
    content: {
      items: [
        {
          kind: 'reading',
          title: 'The guide',
          startMinute: 5,
          minutes: 20,
          questions: [question('g-q1', 13, 8), question('g-q2', 21, 4)],
        },
      ],
    },
  },
]

const place = { section: 'The guide', agendaIndex: 1 }
const asked = (id: string): SlideFrontMatter => ({ layout: 'question', place, content: { question: { id } } })
const slides: SlideFrontMatter[] = [
  { layout: 'cover' },
  ...agenda,
  { layout: 'opener', place },
  { layout: 'key-points', place },
  asked('g-q1'),
  asked('g-q2'),
  { layout: 'references', place: { section: 'References' } },
  {},
]

describe('the agenda', () => {
  it('is put together from all slides that show a part of it', () => {
    expect(agendaItems(slides).map((item) => item.title)).toEqual(['Opening', 'The guide'])
  })

  it('is empty in a deck without one', () => {
    expect(agendaItems([{}, { layout: 'default' }])).toEqual([])
  })
})

describe('the planned time of a slide', () => {
  it.each([
    [3, { from: 5, to: 9 }],
    [4, { from: 9, to: 13 }],
    [5, { from: 13, to: 21 }],
    [6, { from: 21, to: 25 }],
  ])('slide %i is on from and to these minutes', (index, planned) => {
    expect(plannedTime(slides, index)).toEqual(planned)
  })

  it.each([0, 1, 7, 8, 99])('slide %i has none', (index) => {
    expect(plannedTime(slides, index)).toBeUndefined()
  })
})

describe('the pace', () => {
  const planned = { from: 13, to: 21 }

  it.each([
    [13, 'on time'],
    [20.9, 'on time'],
    [21.9, 'on time'],
    [12.1, 'on time'],
    [22, '1 min late'],
    [30.2, '9 min late'],
    [12, '1 min early'],
    [0, '13 min early'],
  ])('after %d minutes is %s', (elapsed, pace) => {
    expect(formatPace(minutesLate(elapsed, planned), english)).toBe(pace)
  })
})
