import type { TradeOff } from './schema.ts'
import { secondarySize } from '../shared/fitting.ts'
import type { Box, TextBlock } from '../shared/text-block.ts'
import { setText } from '../shared/text-block.ts'

/** The space of a trade-off: all of it, and what is kept at its right for the names of curves. */
export interface TradeOffSpace {
  width: number
  height: number
  gutter: number
  fontSize: number
}

/** The axes with their labels, and the plot they enclose. */
export interface TradeOffAxes {
  path: string
  blocks: TextBlock[]
  plot: Box
}

const endWidth = 104
const gap = 10
const head = 5

/** Sets the names and ends of both quantities about the plot. */
export function tradeOffAxes({ x, y }: TradeOff, space: TradeOffSpace): TradeOffAxes {
  const name = { family: 'sans', weight: 600, size: space.fontSize } as const
  const plain = { family: 'sans', weight: 400, size: secondarySize(space.fontSize) } as const
  const ends = { width: endWidth, x: 0, y: 0, style: plain, anchor: 'end', tone: 'muted' } as const
  const [low, high] = [y.low, y.high].map((text) => setText(text ?? '', ends))
  const left = Math.max(low!.width, high!.width) + (low!.width + high!.width > 0 ? gap : 2)
  const yName = setText(y.label, { x: 0, y: 0, width: (space.width - space.gutter) * 0.8, style: name })
  const right = space.width - space.gutter - (space.gutter > 0 ? 0 : head)
  const share = (right - left) / 3
  const bottom = { y: 0, tone: 'muted', style: plain } as const
  const under = [
    setText(x.low ?? '', { ...bottom, x: left, width: share - gap, anchor: 'start' }),
    setText(x.label, {
      ...bottom,
      x: (left + right) / 2,
      width: share,
      anchor: 'middle',
      tone: 'ink',
      style: name,
    }),
    setText(x.high ?? '', { ...bottom, x: right, width: share - gap, anchor: 'end' }),
  ]
  const top = yName.height + gap
  const foot = Math.max(
    space.height - Math.max(...under.map((block) => block.height)) - gap,
    top + low!.height + high!.height + gap,
  )
  const blocks = [
    yName,
    { ...high!, x: left - gap, y: top },
    { ...low!, x: left - gap, y: foot - low!.height },
    ...under.map((block) => ({ ...block, y: foot + gap })),
  ]
  const up = `M${left - head} ${top + head}L${left} ${top}L${left + head} ${top + head}`
  const across = `M${right - head} ${foot - head}L${right} ${foot}L${right - head} ${foot + head}`
  return {
    path: `M${left} ${top}V${foot}H${right}${up}${across}`,
    blocks: blocks.filter((block) => block.lines.length > 0),
    plot: { x: left, y: top, width: right - left, height: foot - top },
  }
}
