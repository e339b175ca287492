import type { TradeOff } from './schema.ts'
import { textDirection } from '../../../scripts/typography/direction.ts'
import type { TextBlock } from '../shared/text-block.ts'
import { boundsOf, setText } from '../shared/text-block.ts'
import { spread } from '../shared/spread.ts'
import type { DrawnCurve } from './curve.ts'
import type { PlacedLabel } from './geometry.ts'
import { endsAtRight } from './items.ts'

/** Space between the end of a curve and its name. */
export const sideGap = 26

const gap = 6

/** The names of the curves that end at the right, broken at a width, by the index of the curve. */
export function sideNames(diagram: TradeOff, width: number, fontSize: number): Map<number, TextBlock> {
  const style = { family: 'sans', weight: 600, size: fontSize } as const
  const named = [...diagram.curves.entries()].filter(([, curve]) => endsAtRight(curve))
  return new Map(
    named.map(([index, { name }]) => {
      const tone = index === 0 ? 'accent' : 'ink'
      return [index, setText(name, { x: 0, y: 0, width, style, tone })]
    }),
  )
}

/** Names at the right of the plot, each as near to the height of its curve's end as the others let it be. */
export function placeSideNames(
  names: Map<number, TextBlock>,
  curves: DrawnCurve[],
  { left, height }: { left: number; height: number },
): Map<number, PlacedLabel> | undefined {
  const entries = [...names].toSorted(([one], [other]) => curves[one]!.end.y - curves[other]!.end.y)
  const wishes = entries.map(([index, block]) => ({ at: curves[index]!.end.y, size: block.height }))
  const middles = spread(wishes, { low: 0, high: height, gap })
  if (!middles) return undefined
  return new Map(
    entries.map(([index, block], place) => {
      const middle = middles[place]!
      const { end } = curves[index]!
      const isEnd = textDirection(block.lines.join(' ')) === 'rtl'
      const set: TextBlock = {
        ...block,
        x: left + sideGap + (isEnd ? block.width : 0),
        y: middle - block.height / 2,
        anchor: isEnd ? 'end' : 'start',
      }
      const leader = [
        { x: end.x + 4, y: end.y },
        { x: left + sideGap - 5, y: middle },
      ] as const
      return [index, { blocks: [set], box: boundsOf(set), leader }]
    }),
  )
}
