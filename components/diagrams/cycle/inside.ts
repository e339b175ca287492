import type { CycleSetting, CycleTexts } from './texts.ts'
import type { Track, TrackPlace, TrackSegment } from './track.ts'
import { heightOf, movedBy } from '../shared/text-block.ts'
import type { TextBlock } from '../shared/text-block.ts'

type Side = TrackSegment['side']

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
