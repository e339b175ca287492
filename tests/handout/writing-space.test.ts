import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineRuns, writingAreas } from '../../handout/writing-space.ts'
import { protocols } from '../../scripts/model/question.ts'
import { wordsFor } from '../../words/words-for.ts'

const english = wordsFor('en')

const protocol = fc.constantFrom(...protocols)
const minutes = fc.integer({ min: 1, max: 240 })

function totalLines(areas: { lines: number }[]): number {
  return areas.reduce((sum, { lines }) => sum + lines, 0)
}

describe('the space of a question', () => {
  it.each([
    ['plenary', 7, [['Notes', 7]]],
    ['plenary', 1, [['Notes', 3]]],
    ['plenary', 240, [['Notes', 20]]],
    [
      'write-first',
      10,
      [
        ['Mine, written first', 6],
        ['From the group', 4],
      ],
    ],
    [
      'think-pair-share',
      10,
      [
        ['Mine', 4],
        ['From my partner', 3],
        ['From the group', 3],
      ],
    ],
  ] as const)('is divided for %s in %i minutes', (name, given, expected) => {
    expect(writingAreas(name, given, english).map(({ label, lines }) => [label, lines])).toEqual(expected)
  })

  it('has two lines at least for everybody who speaks', () => {
    fc.assert(
      fc.property(protocol, minutes, (name, given) =>
        writingAreas(name, given, english).every(({ label, lines }) => label !== '' && lines >= 2),
      ),
    )
  })

  it('never shrinks when there is more time', () => {
    fc.assert(
      fc.property(protocol, minutes, (name, given) => {
        const fewer = writingAreas(name, given, english)
        const more = writingAreas(name, given + 1, english)
        return fewer.every((area, index) => more[index]!.lines >= area.lines)
      }),
    )
  })

  it('fits a page with room for the question', () => {
    fc.assert(
      fc.property(protocol, minutes, (name, given) => totalLines(writingAreas(name, given, english)) <= 22),
    )
  })
})

describe('runs of lines that stay together', () => {
  it('add up to all lines, none alone and none of more than four', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), (lines) => {
        const runs = lineRuns(lines)
        expect(runs.reduce((sum, run) => sum + run, 0)).toBe(lines)
        expect(runs.every((run) => run >= 2 && run <= 4)).toBe(true)
      }),
    )
  })
})
