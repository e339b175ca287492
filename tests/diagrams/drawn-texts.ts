import fc from 'fast-check'
import type { GeometryOptions, Sized } from '../../components/diagrams/shared/fitting.ts'
import type { TextBlock } from '../../components/diagrams/shared/text-block.ts'
import { collisions, lineBoxes, outside } from './text-boxes.ts'

/** The space a geometry is given: a slide or a part of one, high, low or without limit, in large type or small. */
export const arbitrarySpace: fc.Arbitrary<GeometryOptions> = fc.record({
  width: fc.constantFrom(868, 700, 540),
  maxHeight: fc.constantFrom(Number.POSITIVE_INFINITY, 372, 200),
  fontSize: fc.constantFrom(23, 20, 18.6, 18),
})

/** All texts anywhere in a geometry. */
export function textBlocksIn(value: unknown): TextBlock[] {
  if (Array.isArray(value)) return value.flatMap(textBlocksIn)
  if (typeof value !== 'object' || value === null) return []
  if ('lines' in value && 'anchor' in value) return [value as TextBlock]
  return Object.values(value).flatMap(textBlocksIn)
}

/** Texts of a geometry that touch each other, and texts that leave its frame. */
export function textFaults(geometry: Sized): { touching: [string, string][]; outside: string[] } {
  const boxes = textBlocksIn(geometry).flatMap(lineBoxes)
  return { touching: collisions(boxes), outside: outside(boxes, geometry) }
}

/** What `textFaults` finds when nothing is wrong. */
export const noFaults = { touching: [], outside: [] }

/** A text without its white space. */
export function letters(text: string): string {
  return text.replaceAll(/\s/gu, '')
}
