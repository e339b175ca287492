import { expect, it } from 'vitest'
import { planPages } from '../../scripts/pages/plan-pages.ts'
import { planSession } from '../handout/plan-session.ts'

const slidesOf = (minutes: number) => {
  const discussion = planSession({
    session: { minutes, opening: { minutes: 5 }, closing: { minutes: 5 } },
    readings: {
      a: {
        questions: [{ text: 'Why?', minutes: 10 }],
        quotations: [{ text: 'that trust' }, { text: 'the attack' }],
      },
    },
  })
  return planPages(discussion).flatMap(({ slides }) => slides)
}

it('the presenter, not the slides, is told once that the quotations of a reading are unchecked', () => {
  const quotations = slidesOf(30).filter(({ layout }) => layout === 'quotation')
  expect(quotations.map(({ notes }) => notes)).toEqual([
    ['The quotations are not checked against the text of the reading'],
    [],
  ])
})

it('the presenter, not the agenda, says that the parts do not add up', () => {
  const noteOf = (minutes: number) =>
    slidesOf(minutes)
      .find(({ layout }) => layout === 'agenda')
      ?.notes.at(-1)
  expect(noteOf(60)).toMatch(/^Altogether \d+ of 60 min: \d+ are free$/u)
  expect(noteOf(10)).toMatch(/^Altogether \d+ of 10 min: \d+ too many$/u)
  const planned = Number(/Altogether (\d+)/u.exec(noteOf(60) ?? '')?.[1])
  expect(noteOf(planned)).toBe('Closing round: 5 min')
})

it('a question without a level is given none', () => {
  const question = slidesOf(30).find(({ layout }) => layout === 'question')
  expect(JSON.stringify(question)).not.toMatch(/analyse/iu)
})
