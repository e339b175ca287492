import type { Cycle } from './schema.ts'
import type { CycleGeometry, CycleStep } from './geometry.ts'
import type { PartForm } from '../shared/fit-parts.ts'
import type { GeometryOptions } from '../shared/fitting.ts'
import { wordsFor } from '../../../words/words-for.ts'
import type { Words } from '../../../words/words.ts'
import { secondarySize } from '../shared/fitting.ts'
import { setKeyList } from '../shared/key-list.ts'
import type { KeyItem } from '../shared/key-list.ts'
import type { TextBlock } from '../shared/text-block.ts'
import { centredOn, setText } from '../shared/text-block.ts'

const nodeRadius = 15
const keyGap = 44
const largestDiameter = 250
const leastRing = 150

interface Ring {
  centre: { x: number; y: number }
  radius: number
}

function ringIn({ width, maxHeight }: GeometryOptions): Ring {
  const diameter = Math.min(largestDiameter, width * 0.32, Number.isFinite(maxHeight) ? maxHeight : Infinity)
  const radius = Math.max(leastRing, diameter) / 2 - nodeRadius
  return { centre: { x: radius + nodeRadius + 1, y: radius + nodeRadius }, radius }
}

function pointAt({ centre, radius }: Ring, turn: number) {
  const angle = (turn - 0.25) * 2 * Math.PI
  return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) }
}

/** The text in the middle of the ring; undefined when it has no room there. */
function middleText({ centre }: Cycle, ring: Ring, fontSize: number): TextBlock | undefined {
  if (centre === undefined) return undefined
  const style = { family: 'sans', weight: 600, size: fontSize } as const
  const widest = 2 * (ring.radius - nodeRadius)
  const place = { x: ring.centre.x, y: 0, width: widest * 0.78, style, balanced: true } as const
  const block = setText(centre, { ...place, anchor: 'middle', tone: 'accent' })
  return block.height <= widest * 0.56 ? centredOn(block, ring.centre.y) : undefined
}

function keyItems(diagram: Cycle, hasMiddle: boolean, { diagrams }: Words): KeyItem[] {
  const { centre, steps } = diagram
  const about = centre === undefined || hasMiddle ? [] : [{ name: diagrams.cycle.middle, text: centre }]
  const numbered = steps.map(({ name, text, passes }, index) => ({ number: index + 1, name, text, passes }))
  return [...about, ...numbered]
}

function nodeOf(ring: Ring, index: number, count: number, isShown: boolean, size: number) {
  const { x, y } = pointAt(ring, index / count)
  const style = { family: 'sans', weight: 600, size } as const
  const place = { x, y, width: nodeRadius * 2, style, anchor: 'middle' } as const
  const number = setText(String(index + 1), { ...place, tone: isShown ? 'paper' : 'accent' })
  return { x, y, number: centredOn(number, y) }
}

function segmentFrom(ring: Ring, index: number, count: number): CycleStep['segment'] {
  const [from, to] = [pointAt(ring, index / count), pointAt(ring, (index + 1) / count)]
  const halfway = (index + 0.5) / count
  return {
    path: `M${from.x} ${from.y}A${ring.radius} ${ring.radius} 0 0 1 ${to.x} ${to.y}`,
    side: 'top',
    arrow: { ...pointAt(ring, halfway), turn: halfway * 360 },
  }
}

/** A ring of numbers with its key beside it: all the numbers, and some of the steps in full. */
export const ringWithKey: PartForm<Cycle, CycleGeometry> = {
  count: (diagram) => diagram.steps.length,
  arrange: (diagram, options) => {
    const { width, fontSize, words = wordsFor('en') } = options
    const ring = ringIn(options)
    const middle = middleText(diagram, ring, fontSize)
    const items = keyItems(diagram, middle !== undefined, words)
    // What the loop is about goes with the first step.
    const extra = items.length - diagram.steps.length
    const diameter = 2 * (ring.radius + nodeRadius)
    const x = diameter + keyGap
    return ({ from, to }) => {
      const first = from === 0 ? 0 : from + extra
      const key = setKeyList(items.slice(first, to + extra), { x, width: width - x, fontSize })
      const steps = diagram.steps.map((_, index): CycleStep => {
        const isShown = index >= from && index < to
        return {
          node: nodeOf(ring, index, diagram.steps.length, isShown, secondarySize(fontSize)),
          texts: isShown ? key.rows[index + extra - first]! : [],
          isShown,
          segment: segmentFrom(ring, index, diagram.steps.length),
        }
      })
      const about = from === 0 ? key.rows.slice(0, extra).flat() : []
      return { width, height: Math.max(key.height, diameter + 1), steps, nodeRadius, centre: middle, about }
    }
  },
}
