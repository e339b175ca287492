import { describe, expect, it } from 'vitest'
import { keyQuestions, readingLoad } from '../../handout/key-questions.ts'
import { forParticipants } from '../../scripts/planning/discussion.ts'
import { planSession } from './plan-session.ts'

const questions = (...priorities: string[]) =>
  priorities.map((priority, index) => ({ text: `${priority} ${index}`, priority }))

describe('questions to keep in mind', () => {
  it('are those that must be asked, or the first where there is none', () => {
    const discussion = planSession({
      session: { closing: { minutes: 5, questions: questions('could', 'must') } },
      readings: {
        a: { questions: questions('should', 'must', 'must') },
        b: { questions: questions('could', 'should') },
        c: {},
      },
    })
    const kept = keyQuestions(forParticipants(discussion))
    expect(
      kept.map(({ readingNumber, questions: asked }) => [readingNumber, asked.map(({ text }) => text)]),
    ).toEqual([
      [1, ['must 1', 'must 2']],
      [2, ['could 0']],
      [undefined, ['must 1']],
    ])
  })
})

describe('time to read', () => {
  it('is the sum of what is known, and how much is not', () => {
    const { documents } = planSession({ readings: { a: { minutes: 12 }, b: {}, c: { minutes: 5 } } })
    expect(readingLoad(documents)).toEqual({ minutes: 17, untimed: 1 })
  })
})
