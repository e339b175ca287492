import type { Cycle } from './schema.ts'
import type { CycleGeometry, CycleStep } from './geometry.ts'
import { cycleHeights, placedInside } from './inside.ts'
import { setCycleTexts } from './texts.ts'
import type { CycleSetting } from './texts.ts'
import { largestRadius, trackPlaces, trackSegments } from './track.ts'
import type { Track, TrackPlace } from './track.ts'
import { ringWithKey } from './ring.ts'
import type { DiagramSpace, FittedDiagram } from '../shared/fit-parts.ts'
import { fitInParts } from '../shared/fit-parts.ts'
import { fitToSpace, loosestThatFits, secondarySize } from '../shared/fitting.ts'
import type { GeometryOptions } from '../shared/fitting.ts'
import { shortenKeys } from '../shared/shorten-text.ts'
import { centredOn, heightOf, movedBy, setText } from '../shared/text-block.ts'

const nodeRadius = 14
const labelGap = nodeRadius + 7

const spacings = [
  { gap: 18, leastHeight: 140 },
  { gap: 12, leastHeight: 104 },
  { gap: 7, leastHeight: 72 },
]

/** A loop run through clockwise, with the steps outside it and what passes between them inside. */
export function cycleGeometry(
  diagram: Cycle,
  { width, maxHeight, fontSize }: GeometryOptions,
): CycleGeometry {
  const places = trackPlaces(diagram.steps.length, width)
  const type = {
    nameStyle: { family: 'sans', weight: 600, size: fontSize },
    textStyle: { family: 'sans', weight: 400, size: secondarySize(fontSize) },
  } as const
  const left = Math.max(1, Math.min(places[0]!.x - 116, width * 0.2))
  return loosestThatFits(
    spacings,
    (spacing) => arrange(diagram, { width, ...type, places, left, ...spacing }),
    maxHeight,
  )
}

/** Lays out a cycle with all its texts about the loop, or as a ring of numbers with a key that may go on. */
export function fitCycle(diagram: Cycle, space: DiagramSpace): FittedDiagram<CycleGeometry> {
  const parting = {
    whole: () => fitToSpace(cycleGeometry, diagram, space),
    forms: [ringWithKey],
    shorten: ({ steps, ...rest }: Cycle, letters: number): Cycle => ({
      ...shortenKeys(rest, ['centre'], letters),
      steps: steps.map((step) => shortenKeys(step, ['name', 'text', 'passes'], letters)),
    }),
  }
  return fitInParts(parting, diagram, space)
}

function arrange(diagram: Cycle, setting: CycleSetting): CycleGeometry {
  const { width, places, left, gap } = setting
  const texts = setCycleTexts(diagram, setting)
  const { labelsAbove, labelsBelow, above, below, inner } = cycleHeights(texts, setting)
  const top = labelsAbove + labelGap
  const bottom = top + inner
  const radius = Math.min(inner / 2, places[0]!.x - left - nodeRadius, largestRadius)
  const track: Track = { left, right: width - left, top, bottom, radius }
  const segments = trackSegments(track, places)
  const middle = (top + above + bottom - below) / 2
  const steps = places.map((place, index): CycleStep => {
    const label = texts.labels[index]!
    const { side, text } = texts.passes[index]!
    const labelTop = place.row === 'top' ? labelsAbove - heightOf(label) : bottom + labelGap
    return {
      node: nodeAt(place, track, index, setting),
      texts: label.map((block) => movedBy(block, 0, labelTop)),
      passes: text && placedInside(text, side, track, middle, gap),
      segment: segments[index]!,
      isShown: true,
    }
  })
  const centre = texts.centre && centredOn(texts.centre, middle)
  return { width, height: bottom + labelGap + labelsBelow, steps, nodeRadius, centre }
}

function nodeAt({ x, row }: TrackPlace, track: Track, index: number, { textStyle }: CycleSetting) {
  const y = track[row]
  const number = setText(String(index + 1), {
    x,
    y,
    width: nodeRadius * 2,
    style: { ...textStyle, weight: 600 },
    anchor: 'middle',
    tone: 'paper',
  })
  return { x, y, number: centredOn(number, y) }
}
