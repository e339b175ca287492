import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsFor } from '../../../words/words-for.ts'
import { cycleFacts, describeCycle } from '../../../components/diagrams/cycle/description.ts'
import { cycleGeometry } from '../../../components/diagrams/cycle/layout.ts'
import type { Cycle } from '../../../components/diagrams/cycle/schema.ts'
import { arbitraryName, arbitrarySentence } from '../arbitrary-text.ts'
import { arbitrarySpace, letters, noFaults, textBlocksIn, textFaults } from '../drawn-texts.ts'
import { crossings, lettersOf, lineBoxes } from '../text-boxes.ts'

const english = wordsFor('en')

const arbitraryCycle: fc.Arbitrary<Cycle> = fc.record(
  {
    kind: fc.constant('cycle' as const),
    title: fc.constant('A cycle'),
    steps: fc.array(
      fc.record(
        { name: arbitraryName, text: arbitrarySentence, passes: arbitrarySentence },
        { requiredKeys: ['name'] },
      ),
      { minLength: 2, maxLength: 12 },
    ),
    centre: arbitraryName,
  },
  { requiredKeys: ['kind', 'title', 'steps'] },
)

const revision: Cycle = {
  kind: 'cycle',
  title: 'Critique and revise',
  centre: 'The constitution',
  steps: [
    { name: 'Answer', passes: 'a draft' },
    { name: 'Critique', text: 'Against a *principle*.', passes: 'what is amiss' },
    { name: 'Revise' },
  ],
}
const options = { width: 868, maxHeight: 372, fontSize: 20 }

describe('the geometry of a cycle', () => {
  it('keeps every text whole, apart, inside the drawing and clear of the loop', () => {
    fc.assert(
      fc.property(arbitraryCycle, arbitrarySpace, (diagram, space) => {
        const geometry = cycleGeometry(diagram, space)
        expect(textFaults(geometry)).toEqual(noFaults)
        const drawn = lettersOf(textBlocksIn(geometry))
        for (const { name, text = '', passes = '' } of diagram.steps) {
          for (const part of [name, text, passes]) expect(drawn).toContain(letters(part))
        }
        const texts = textBlocksIn([geometry.centre, geometry.steps.map((step) => [step.texts, step.passes])])
        for (const { segment } of geometry.steps) {
          expect(crossings(cornersOf(segment.path), texts.flatMap(lineBoxes))).toEqual([])
        }
      }),
      { numRuns: 150 },
    )
  })

  it('runs clockwise: the first half along the top, the rest back along the bottom', () => {
    const { steps } = cycleGeometry(revision, options)
    const [answer, critique, revise] = steps.map(({ node }) => node)
    expect(answer!.x).toBeLessThan(critique!.x)
    expect(answer!.y).toBe(critique!.y)
    expect(revise!.y).toBeGreaterThan(critique!.y)
    expect(steps.map(({ segment }) => segment.side)).toEqual(['top', 'right', 'left'])
  })

  it('makes a loop of two', () => {
    const { steps } = cycleGeometry({ ...revision, steps: [{ name: 'In' }, { name: 'Out' }] }, options)
    expect(steps.map(({ segment }) => segment.side)).toEqual(['right', 'left'])
  })
})

describe('the text alternative of a cycle', () => {
  it('says every step, what passes on, and where it begins again', () => {
    expect(describeCycle(revision, english)).toBe(
      'Critique and revise. A cycle of 3 steps. In the middle: The constitution. 1. Answer. It passes on to Critique: a draft. 2. Critique. Against a principle. It passes on to Revise: what is amiss. 3. Revise. After the last step it begins again with Answer.',
    )
  })

  it('is a list with an item a step', () => {
    expect(cycleFacts(revision, english)).toEqual({
      kind: 'list',
      items: [
        'Answer. It passes on to Critique: a draft.',
        'Critique. Against a principle. It passes on to Revise: what is amiss.',
        'Revise.',
      ],
    })
  })
})

/** Points along a path of straight lines and arcs: the ends of lines, and of arcs their ends and middle. */
function cornersOf(path: string): { x: number; y: number }[] {
  const corners: { x: number; y: number }[] = []
  for (const [, command, given] of path.matchAll(/([MHVA])([^MHVA]+)/gu)) {
    const numbers = given!.trim().split(/[ ,]+/u).map(Number)
    const last = corners.at(-1) ?? { x: 0, y: 0 }
    if (command === 'H') corners.push({ x: numbers[0]!, y: last.y })
    else if (command === 'V') corners.push({ x: last.x, y: numbers[0]! })
    else if (command === 'M') corners.push({ x: numbers[0]!, y: numbers[1]! })
    else
      corners.push(middleOfArc(last, { x: numbers[5]!, y: numbers[6]! }), { x: numbers[5]!, y: numbers[6]! })
  }
  return corners
}

// A quarter of a circle, clockwise, bulging away from its centre.
function middleOfArc(from: { x: number; y: number }, to: { x: number; y: number }) {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const bulge = Math.SQRT1_2 - 0.5
  return { x: (from.x + to.x) / 2 + dy * bulge, y: (from.y + to.y) / 2 - dx * bulge }
}
