import type { Cycle } from '../../../scripts/model/diagram.ts'
import type { TypeStyle } from '../../../scripts/typography/measure.ts'
import { plainText } from '../../plain-text.ts'
import type { Track, TrackPlace, TrackSegment } from './cycle-track.ts'
import { heightOf, movedBy, setText } from './text-block.ts'
import type { TextBlock } from './text-block.ts'

type Side = TrackSegment['side']

/** What a cycle's texts are set by. */
export interface CycleSetting {
  width: number
  nameStyle: TypeStyle
  textStyle: TypeStyle
  places: TrackPlace[]
  /** The loop's left edge; its right edge is as far from the other side. */
  left: number
  /** Space between the texts inside the loop. */
  gap: number
  /** The least height of the loop. */
  leastHeight: number
}

/** All texts of a cycle before they have their heights: labels outside the loop, passes and centre inside. */
export interface CycleTexts {
  labels: TextBlock[][]
  passes: { side: Side; text?: TextBlock }[]
  centre?: TextBlock
}

const widestLabel = 340
const edgeRoom = 18

/** No corner of the loop is rounder; it limits how far a side's text moves in. */
export const largestRadius = 70
const largestInset = 42

/** Sets all texts, each at its place across, at height 0. */
export function setCycleTexts({ steps, centre }: Cycle, setting: CycleSetting): CycleTexts {
  const { width, left, places, nameStyle, textStyle } = setting
  const sideWidth = (width - 2 * left) * 0.27
  const style = { style: textStyle, tone: 'muted', balanced: true } as const
  return {
    labels: steps.map((step, index) => stepTexts(step, places, index, setting)),
    passes: steps.map(({ passes }, index) => {
      const side = sideOf(places, index)
      return {
        side,
        text: passes === undefined ? undefined : setText(passes, { ...placeOf(side, index), ...style }),
      }
    }),
    centre:
      centre === undefined
        ? undefined
        : setText(centre, {
            x: width / 2,
            y: 0,
            width: width - 2 * (left + sideWidth + edgeRoom + largestInset),
            style: nameStyle,
            anchor: 'middle',
            tone: 'accent',
            balanced: true,
          }),
  }

  function placeOf(side: Side, index: number) {
    if (side === 'left') return { x: left + edgeRoom, y: 0, width: sideWidth, anchor: 'start' as const }
    if (side === 'right')
      return { x: width - left - edgeRoom, y: 0, width: sideWidth, anchor: 'end' as const }
    const [from, to] = [places[index]!.x, places[(index + 1) % places.length]!.x]
    return { x: (from + to) / 2, y: 0, width: Math.abs(to - from) - 16, anchor: 'middle' as const }
  }
}

function stepTexts(
  { name, text }: Cycle['steps'][number],
  places: TrackPlace[],
  index: number,
  { width, nameStyle, textStyle }: CycleSetting,
): TextBlock[] {
  const { x, row } = places[index]!
  const room = width / places.filter((place) => place.row === row).length
  const place = {
    x,
    y: 0,
    width: Math.min(room - 20, widestLabel),
    anchor: 'middle' as const,
    balanced: true,
  }
  const nameBlock = setText(name, { ...place, style: nameStyle })
  if (text === undefined) return [nameBlock]
  const y = nameBlock.height + 1
  return [nameBlock, setText(plainText(text), { ...place, y, style: textStyle, tone: 'muted' })]
}

function sideOf(places: TrackPlace[], index: number): Side {
  const [from, to] = [places[index]!.row, places[(index + 1) % places.length]!.row]
  if (from === to) return from
  return from === 'top' ? 'right' : 'left'
}

/** The heights that the texts ask for: outside the loop, and in the three rows inside it. */
export function cycleHeights(
  { labels, passes, centre }: CycleTexts,
  { places, gap, leastHeight }: CycleSetting,
) {
  const labelsOf = (row: TrackPlace['row']) =>
    Math.max(...labels.filter((_, index) => places[index]!.row === row).map(heightOf))
  const passesOf = (...sides: Side[]) =>
    Math.max(0, ...passes.filter(({ side }) => sides.includes(side)).map(({ text }) => text?.height ?? 0))
  const above = passesOf('top')
  const below = passesOf('bottom')
  const middle = Math.max(centre?.height ?? 0, passesOf('left', 'right'))
  const rows = [above, middle, below].filter((height) => height > 0)
  const inner = Math.max(
    leastHeight,
    rows.reduce((sum, height) => sum + height + gap, gap),
  )
  return { labelsAbove: labelsOf('top'), labelsBelow: labelsOf('bottom'), above, below, inner }
}

/** A text of the loop's inside moved to its height: under the top, over the bottom, or half-way beside the curve. */
export function placedInside(
  text: TextBlock,
  side: Side,
  track: Track,
  middle: number,
  gap: number,
): TextBlock {
  const { top, bottom } = track
  if (side === 'top') return movedBy(text, 0, top + gap)
  if (side === 'bottom') return movedBy(text, 0, bottom - gap - text.height)
  const y = middle - text.height / 2
  const inset = curveInset(track, Math.min(y - top, bottom - y - text.height))
  return movedBy(text, side === 'left' ? inset : -inset, y)
}

// How far the loop's side has come in, at a distance from its top or bottom.
function curveInset({ radius }: Track, distance: number): number {
  const rise = Math.max(0, radius - distance)
  return radius - Math.sqrt(radius ** 2 - rise ** 2)
}
