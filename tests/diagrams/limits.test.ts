import { describe, expect, it } from 'vitest'
import { fitDiagram } from '../../components/diagrams/fit-diagram.ts'
import { pageHeight, shortenedNoteHeight } from '../../components/diagrams/shared/fitting.ts'
import type { Diagram, DiagramKind } from '../../scripts/model/diagram.ts'
import { textFaults } from './drawn-texts.ts'
import { extremeDiagrams } from './extreme-diagrams.ts'

const spaces = {
  slide: { width: 868, maxHeight: 372, medium: 'slide' },
  'slide under a long title': { width: 868, maxHeight: 290, medium: 'slide' },
  sheet: { width: 670, maxHeight: 372, medium: 'paper' },
} as const
type Space = keyof typeof spaces

const kinds = Object.keys(extremeDiagrams('one word')) as DiagramKind[]

/** From one word to far too much, with as many items as the schema permits, or with fewer where texts are long. */
const cases: { style: string; most: number; space: Space }[] = [
  { style: 'one word', most: 12, space: 'slide' },
  { style: 'one word', most: 1, space: 'sheet' },
  { style: 'a few words', most: 12, space: 'slide' },
  { style: 'a few words', most: 12, space: 'sheet' },
  { style: 'a sentence', most: 7, space: 'slide' },
  { style: 'a sentence', most: 12, space: 'sheet' },
  { style: 'a sentence', most: 4, space: 'slide under a long title' },
  { style: 'sentences for names', most: 5, space: 'slide' },
  { style: 'three hundred words', most: 2, space: 'slide' },
  { style: 'three hundred words', most: 2, space: 'sheet' },
  { style: 'no place to break', most: 3, space: 'slide' },
  { style: 'no place to break', most: 3, space: 'sheet' },
  { style: 'Arabic', most: 6, space: 'slide' },
  { style: 'Chinese', most: 6, space: 'slide' },
]

/** The heights of the parts that are too high, and the texts of each that touch one another or leave it. */
function faultsIn(diagram: Diagram, space: (typeof spaces)[Space]) {
  const { parts, isShortened } = fitDiagram(diagram, space)
  const room = space.maxHeight - (isShortened ? shortenedNoteHeight : 0)
  const limit = space.medium === 'paper' ? pageHeight : room
  const heights = parts.map(({ geometry }) => geometry.height)
  const faults = parts.map(({ geometry }) => textFaults(geometry))
  return [
    ...heights.filter((height) => height > limit),
    ...faults.filter(({ touching, outside }) => touching.length + outside.length > 0),
  ]
}

describe.each(kinds)('a %s with as much as its schema permits', (kind) => {
  it.each(cases)('fits a $space, in parts where it must: $most with $style', ({ style, most, space }) => {
    const diagrams = extremeDiagrams(style, most)[kind]
    expect(diagrams.flatMap((diagram) => faultsIn(diagram, spaces[space]))).toEqual([])
  })

  it('shows each of its items once, in order', () => {
    for (const diagram of extremeDiagrams('a sentence', 12)[kind]) {
      const { parts } = fitDiagram(diagram, spaces.slide)
      expect(parts[0]!.share.from).toBe(0)
      parts.slice(1).forEach(({ share }, index) => expect(share.from).toBe(parts[index]!.share.to))
    }
  })
})
