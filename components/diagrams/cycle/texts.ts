import type { Cycle } from './schema.ts'
import type { TypeStyle } from '../../../scripts/typography/measure.ts'
import { plainText } from '../../plain-text.ts'
import { largestInset } from './track.ts'
import type { TrackPlace, TrackSegment } from './track.ts'
import { setText } from '../shared/text-block.ts'
import type { TextBlock } from '../shared/text-block.ts'

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
const edgeWidth = 18

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
            width: width - 2 * (left + sideWidth + edgeWidth + largestInset),
            style: nameStyle,
            anchor: 'middle',
            tone: 'accent',
            balanced: true,
          }),
  }

  function placeOf(side: Side, index: number) {
    if (side === 'left') return { x: left + edgeWidth, y: 0, width: sideWidth, anchor: 'start' as const }
    if (side === 'right')
      return { x: width - left - edgeWidth, y: 0, width: sideWidth, anchor: 'end' as const }
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
  const availableWidth = width / places.filter((place) => place.row === row).length
  const place = {
    x,
    y: 0,
    width: Math.min(availableWidth - 20, widestLabel),
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
