import { describe, expect, it } from 'vitest'
import { spanLabel, startLabel } from '../../handout/clock-labels.ts'
import { wordsFor } from '../../words/words-for.ts'

const english = wordsFor('en')

describe('times', () => {
  it('are told by the clock when the session has one', () => {
    const timed = { startMinute: 5, minutes: 29, startClock: '23:55', endClock: '00:24' }
    expect([startLabel(timed), spanLabel(timed)]).toEqual(['23:55', '23:55–00:24'])
  })

  it('are told from the start when the session has no clock', () => {
    const timed = { startMinute: 59, minutes: 66 }
    expect([startLabel(timed), spanLabel(timed)]).toEqual(['0:59', '0:59–2:05'])
  })

  it('are not given an end that is not known', () => {
    expect(spanLabel({ startMinute: 0, minutes: 5, startClock: '18:30' })).toBe('18:30')
  })

  it.each([
    [0, '0 minutes'],
    [1, '1 minute'],
    [90, '90 minutes'],
  ])('last %i minutes', (minutes, label) => {
    expect(english.minutes(minutes)).toBe(label)
  })
})
