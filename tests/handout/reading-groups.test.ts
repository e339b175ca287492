import { describe, expect, it } from 'vitest'
import { groupReadings, groupTitle } from '../../handout/reading-groups.ts'
import { forParticipants } from '../../scripts/planning/discussion.ts'
import { planSession } from './plan-session.ts'

const long = { questions: Array.from({ length: 4 }, () => ({ text: 'Why?', minutes: 10 })) }

function groupsOf(readings: Record<string, Record<string, unknown>>) {
  return groupReadings(forParticipants(planSession({ readings })).documents)
}

describe('readings on pages', () => {
  it('begin a page when they are long, and share one with their neighbours when they are brief', () => {
    const groups = groupsOf({ a: {}, b: {}, c: long, d: long, e: {} })
    expect(groups.map((group) => group.map(({ number }) => number))).toEqual([[1, 2], [3], [4], [5]])
  })

  it('are named at the head of their pages, or by their numbers when they share them', () => {
    const titles = groupsOf({ a: { title: 'The rope' }, b: long, c: {}, d: {} }).map(groupTitle)
    expect(titles).toEqual(['1  The rope', '2  b', '3–4'])
  })

  it('may be none', () => {
    expect(groupsOf({})).toEqual([])
  })
})
