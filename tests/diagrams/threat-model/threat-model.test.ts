import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsFor } from '../../../words/words-for.ts'
import {
  describeThreatModel,
  threatModelFacts,
} from '../../../components/diagrams/threat-model/description.ts'
import { threatModelGeometry } from '../../../components/diagrams/threat-model/layout.ts'
import type { ThreatModel } from '../../../components/diagrams/threat-model/schema.ts'
import { arbitraryName, arbitrarySentence } from '../arbitrary-text.ts'
import { arbitrarySpace, letters, noFaults, textBlocksIn, textFaults } from '../drawn-texts.ts'
import { crossings, lettersOf, lineBoxes } from '../text-boxes.ts'

const english = wordsFor('en')

const arbitraryPart = fc.record({ name: arbitraryName, text: arbitrarySentence }, { requiredKeys: ['name'] })
const arbitraryThreatModel: fc.Arbitrary<ThreatModel> = fc
  .record({
    actor: arbitraryPart,
    harm: arbitraryPart,
    pathways: fc.array(arbitraryPart, { minLength: 1, maxLength: 12 }),
    defences: fc.array(fc.record({ part: arbitraryPart, covers: fc.array(fc.nat(11), { minLength: 1 }) }), {
      maxLength: 6,
    }),
  })
  .map(({ actor, harm, pathways, defences }) => ({
    kind: 'threat-model' as const,
    title: 'A threat model',
    actor,
    harm,
    pathways: pathways.map((part, index) => ({ ...part, id: `p${index}` })),
    defences: defences.map(({ part, covers }, index) => ({
      ...part,
      id: `d${index}`,
      covers: [...new Set(covers.map((number) => `p${number % pathways.length}`))],
    })),
  }))

const diary: ThreatModel = {
  kind: 'threat-model',
  title: 'How a diary is read',
  actor: { name: 'A lodger', text: 'He is *curious*.' },
  pathways: [
    { id: 'drawer', name: 'The drawer' },
    { id: 'asking', name: 'Asking', text: 'Nobody expects it' },
    { id: 'bag', name: 'The bag' },
  ],
  defences: [
    { id: 'lock', name: 'A lock', covers: ['drawer'] },
    { id: 'habit', name: 'Habit', text: 'Tidy by evening.', covers: ['drawer', 'bag'] },
  ],
  harm: { name: 'It is read' },
}
const options = { width: 868, maxHeight: 372, fontSize: 20 }

function drawn(...given: Parameters<typeof threatModelGeometry>) {
  return threatModelGeometry(...given).drawing!
}

describe('the geometry of a threat model', () => {
  it('keeps every text whole, apart and inside the drawing, and every line clear of the texts', () => {
    fc.assert(
      fc.property(arbitraryThreatModel, arbitrarySpace, (diagram, space) => {
        const geometry = threatModelGeometry(diagram, space)
        expect(textFaults(geometry)).toEqual(noFaults)
        const drawn = lettersOf(textBlocksIn(geometry))
        for (const part of [diagram.actor, diagram.harm, ...diagram.pathways, ...diagram.defences]) {
          expect(drawn).toContain(letters(part.name))
          expect(drawn).toContain(letters(part.text ?? ''))
        }
        const labels = geometry.drawing!.lanes.flatMap((lane) => lane.label).flatMap(lineBoxes)
        for (const { y, segments } of geometry.drawing!.lanes) {
          const line = segments.flatMap(({ fromX, toX }) => [
            { x: fromX, y },
            { x: toX, y },
          ])
          expect(crossings(line, labels)).toEqual([])
        }
      }),
      { numRuns: 150 },
    )
  })

  it('keeps the words of six long defences whole, and lets the names of pathways take more lines', () => {
    const names = [
      'Authentication',
      'Authorisation',
      'Encryption at rest',
      'Independent monitoring',
      'Reconciliation',
      'Compartments',
    ]
    const covers = diary.pathways.map(({ id }) => id)
    const { defences } = drawn(
      {
        ...diary,
        pathways: diary.pathways.map((pathway) => ({
          ...pathway,
          name: `${pathway.name} in the old hall upstairs`,
        })),
        defences: names.map((name, index) => ({ id: `d${index}`, name, covers })),
      },
      options,
    )
    const words = (texts: string[]) => texts.flatMap((text) => text.split(' '))
    expect(defences.map(({ name }) => words(name.lines))).toEqual(names.map((name) => words([name])))
  })

  it('stops a pathway at the first defence that covers it', () => {
    const { lanes } = drawn(diary, options)
    const stops = lanes.map(({ segments }) => segments.map(({ stoppedBy }) => stoppedBy))
    expect(stops).toEqual([
      [undefined, 0, 0],
      [undefined, undefined, undefined],
      [undefined, undefined, 1],
    ])
  })

  it('calls out a pathway that nothing covers, and no other', () => {
    const { lanes } = drawn(diary, options)
    expect(lanes.map(({ callout }) => callout?.lines)).toEqual([undefined, ['no defence'], undefined])
  })

  it('leaves a gap in a defence where it covers nothing', () => {
    const { defences, lanes } = drawn(diary, options)
    const habit = defences[1]!
    const covered = lanes.map(({ y }) => habit.walls.some(({ top, bottom }) => top < y && y < bottom))
    expect(covered).toEqual([true, false, true])
  })

  it('joins the walls of neighbours', () => {
    const all = diary.pathways.map(({ id }) => id)
    const { defences } = drawn({ ...diary, defences: [{ id: 'wall', name: 'Wall', covers: all }] }, options)
    expect(defences[0]!.walls).toHaveLength(1)
  })
})

describe('the text alternative of a threat model', () => {
  it('says every fact in sentences and ends with what is open', () => {
    expect(describeThreatModel(diary, english)).toBe(
      'How a diary is read. A threat model: from the actor, along 3 pathways and through 2 lines of defence, to the harm. The actor: A lodger. He is curious. The harm: It is read. Defence 1: A lock. It can stop The drawer, but not Asking and The bag. Defence 2: Habit. Tidy by evening. It can stop The drawer and The bag, but not Asking. Pathway 1: The drawer. Pathway 2: Asking. Nobody expects it. Pathway 3: The bag. No defence covers Asking.',
    )
  })

  it('is a table of pathways by defences', () => {
    expect(threatModelFacts(diary, english)).toEqual({
      kind: 'table',
      columns: ['Pathway', 'A lock', 'Habit'],
      rows: [
        ['The drawer', 'covered', 'covered'],
        ['Asking. Nobody expects it', 'not covered', 'not covered'],
        ['The bag', 'not covered', 'covered'],
      ],
    })
  })
})
