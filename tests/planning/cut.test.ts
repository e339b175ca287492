import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question } from '../../scripts/model/discussion.ts'
import { priorities } from '../../scripts/model/question.ts'
import { cutOrder, cutToFit } from '../../scripts/planning/cut.ts'

function question(id: string, priority: Question['priority'], minutes: number): Question {
  return { id, text: id, protocol: 'plenary', minutes, priority, about: [] }
}

const questionLists = fc
  .array(fc.tuple(fc.constantFrom(...priorities), fc.integer({ min: 1, max: 20 })), { maxLength: 12 })
  .map((pairs) => pairs.map(([priority, minutes], index) => question(`q${index}`, priority, minutes)))

describe('the cut order', () => {
  it('gives up “could” before “should” before “must”, and the last asked first within one', () => {
    const questions = [
      question('a', 'must', 5),
      question('b', 'could', 5),
      question('c', 'should', 5),
      question('d', 'could', 5),
    ]
    expect(cutOrder(questions).map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a'])
  })
})

describe('a shortened session', () => {
  it('cuts nothing when there is time for everything', () => {
    expect(cutToFit([question('a', 'could', 5)], 30, 30)).toEqual({
      cut: [],
      plannedMinutes: 30,
      overrunMinutes: 0,
    })
  })

  it('keeps an early question of which a later, longer cut makes room', () => {
    const questions = [question('long', 'could', 20), question('short', 'could', 3)]
    expect(cutToFit(questions, 50, 35).cut.map(({ id }) => id)).toEqual(['long'])
  })

  it('fits the wished length, or has nothing left to cut and says by how much', () => {
    fc.assert(
      fc.property(questionLists, fc.integer({ min: 1, max: 120 }), (questions, wished) => {
        const fixedMinutes = 17
        const total = questions.reduce((sum, { minutes }) => sum + minutes, fixedMinutes)
        const { cut, plannedMinutes, overrunMinutes } = cutToFit(questions, total, wished)
        expect(plannedMinutes).toBe(total - cut.reduce((sum, { minutes }) => sum + minutes, 0))
        expect(overrunMinutes).toBe(Math.max(0, plannedMinutes - wished))
        if (overrunMinutes > 0) expect(cut).toHaveLength(questions.length)
      }),
    )
  })

  it('cuts no “must” while a “could” that would do is kept', () => {
    fc.assert(
      fc.property(questionLists, fc.integer({ min: 1, max: 120 }), (questions, wished) => {
        const total = questions.reduce((sum, { minutes }) => sum + minutes, 10)
        const { cut, plannedMinutes } = cutToFit(questions, total, wished)
        const kept = questions.filter((one) => one.priority === 'could' && !cut.includes(one))
        for (const must of cut.filter((one) => one.priority === 'must')) {
          for (const could of kept)
            expect(plannedMinutes - could.minutes + must.minutes).toBeGreaterThan(wished)
        }
      }),
    )
  })
})
