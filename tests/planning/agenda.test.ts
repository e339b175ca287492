import { describe, expect, it } from 'vitest'
import { sessionSchema } from '../../scripts/model/session.ts'
import { frontMatterSchema } from '../../scripts/model/front-matter.ts'
import { sourceFileOf } from '../../scripts/documents/source-file.ts'
import { checkAgenda } from '../../scripts/planning/check-agenda.ts'
import { clockAfter } from '../../scripts/planning/clock.ts'
import { planDiscussion } from '../../scripts/planning/discussion.ts'

function reading(id: string, questionMinutes: number[]) {
  const frontMatter = frontMatterSchema.parse({
    title: `Title of ${id}`,
    summary: 'A summary.',
    claims: [{ id: 'one', text: 'A claim.' }],
    questions: questionMinutes.map((minutes) => ({ text: 'Why?', minutes, about: ['one'] })),
  })
  return { id, path: `documents/${id}.md`, frontMatter, body: '', verifications: [] }
}

function plan(session: object, readings = [reading('a', [5, 10]), reading('b', [])]) {
  const source = { ...sessionSchema.parse(session), title: 'Session', language: 'en' }
  return planDiscussion(source, readings, [])
}

describe('the agenda', () => {
  it('follows opening, readings, questions across the readings, closing, each where the one before ends', () => {
    const { agenda } = plan({
      start: '18:30',
      minutes: 60,
      opening: { minutes: 5 },
      readings: [{ id: 'a', minutes: 4 }, 'b'],
      closing: { minutes: 3, questions: [{ text: 'And now?', minutes: 12 }] },
    })
    expect(agenda.items.map((item) => [item.kind, item.startClock, item.endClock, item.minutes])).toEqual([
      ['opening', '18:30', '18:35', 5],
      ['reading', '18:35', '18:54', 19],
      ['reading', '18:54', '18:59', 5],
      ['across', '18:59', '19:11', 12],
      ['closing', '19:11', '19:14', 3],
    ])
    expect(agenda.items[1]!.questions.map((question) => question.startClock)).toEqual(['18:39', '18:44'])
    expect(agenda).toMatchObject({ plannedMinutes: 44, availableMinutes: 60 })
  })

  it('has no clock when the session has no start, and leaves out parts without minutes', () => {
    const { agenda } = plan({ opening: { minutes: 0 }, closing: { minutes: 0 } })
    expect(agenda.items.map((item) => item.kind)).toEqual(['reading', 'reading'])
    expect(agenda.items.every((item) => item.startClock === undefined)).toBe(true)
  })
})

describe('a session that is too long', () => {
  const place = {
    source: sourceFileOf('slides.md', '---'),
    spanOf: () => ({ path: 'slides.md', line: 1, column: 1 }),
  }
  const helpOf = (readings: ReturnType<typeof reading>[]) =>
    checkAgenda(plan({ minutes: 5 }, readings), place)[0]?.help ?? ''

  it('names the questions to cut first', () => {
    expect(helpOf([reading('a', [5, 10])])).toMatch(/^cut first: “Why\?” \(\d+ min\), “Why\?” \(\d+ min\)/u)
  })

  it('names no more of them than can be read, and counts the rest', () => {
    const help = helpOf([reading('a', Array<number>(4000).fill(10))])
    expect(help).toMatch(/“Why\?” \(10 min\) and 3,990 more; 10 minutes more must come/u)
    expect(help.length).toBeLessThan(400)
  })
})

describe('a clock', () => {
  it('goes on past midnight', () => {
    expect(clockAfter('23:50', 20)).toBe('00:10')
    expect(clockAfter('09:05', 0)).toBe('09:05')
  })
})
