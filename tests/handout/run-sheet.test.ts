import { describe, expect, it } from 'vitest'
import { cutList, fitSentence, runSheet } from '../../handout/run-sheet.ts'
import { planSession } from './plan-session.ts'
import { wordsFor } from '../../words/words-for.ts'

const english = wordsFor('en')

const discussion = planSession({
  session: {
    start: '18:30',
    minutes: 40,
    closing: { minutes: 5, questions: [{ text: 'So?', minutes: 7, priority: 'must' }] },
    readings: [{ id: 'a', minutes: 8 }],
  },
  readings: {
    a: {
      questions: [
        { text: 'Why?', minutes: 6, priority: 'could' },
        { text: 'How?', minutes: 4 },
      ],
    },
  },
})

describe('the run sheet', () => {
  it('has each part without its questions, and then each of these, by the clock', () => {
    const rows = runSheet(discussion).map((row) => [
      row.startClock,
      row.minutes,
      row.question?.text ?? row.item.title,
    ])
    expect(rows).toEqual([
      ['18:30', 5, 'Opening'],
      ['18:35', 8, 'a'],
      ['18:43', 6, 'Why?'],
      ['18:49', 4, 'How?'],
      ['18:53', 0, 'The reading as a whole'],
      ['18:53', 7, 'So?'],
      ['19:00', 5, 'Closing round'],
    ])
  })

  it('fills every minute of the plan', () => {
    const minutes = runSheet(discussion).reduce((sum, row) => sum + row.minutes, 0)
    expect(minutes).toBe(discussion.agenda.plannedMinutes)
  })
})

describe('what to leave out', () => {
  it('is in cut order, with the length of the session after each cut', () => {
    const cuts = cutList(discussion).map(({ order, question, remainingMinutes }) => [
      order,
      question.text,
      remainingMinutes,
    ])
    expect(cuts).toEqual([
      [1, 'Why?', 29],
      [2, 'How?', 25],
      [3, 'So?', 18],
    ])
  })
})

describe('whether the plan fits', () => {
  it.each([
    [90, 90, '90 of 90 minutes are planned.'],
    [97, 90, '97 of 90 minutes are planned: 7 too many.'],
    [80, 90, '80 of 90 minutes are planned: 10 are free.'],
  ])('%i minutes planned of %i', (plannedMinutes, availableMinutes, sentence) => {
    expect(fitSentence({ items: [], plannedMinutes, availableMinutes }, english)).toBe(sentence)
  })
})
