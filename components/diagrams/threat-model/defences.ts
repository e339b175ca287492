import type { ThreatModel } from './schema.ts'
import { movedBy, setText } from '../shared/text-block.ts'
import type { TextBlock } from '../shared/text-block.ts'
import type { ThreatModelGrid } from './grid.ts'

/** A line of defence: walls where it covers pathways, gaps where it does not. */
export interface DefenceLine {
  x: number
  name: TextBlock
  top: number
  bottom: number
  walls: { top: number; bottom: number }[]
}

/** The names of the defences, their last lines on one height, or in two rows when they need more width. */
export function setDefenceNames({ defences }: ThreatModel, grid: ThreatModelGrid): TextBlock[] {
  const blocks = defences.map(({ name }, index) =>
    setText(name, {
      x: grid.defenceXs[index]!,
      y: 0,
      width: grid.defenceNameWidth,
      style: grid.labelStyle,
      anchor: 'middle',
      tone: 'accent',
      balanced: true,
    }),
  )
  const rowOf = (index: number) => (grid.staggered ? index % 2 : 0)
  const rowHeight = (row: number) =>
    Math.max(0, ...blocks.filter((_, index) => rowOf(index) === row).map((block) => block.height))
  const bottoms = [rowHeight(0), rowHeight(0) + 2 + rowHeight(1)]
  return blocks.map((block, index) => movedBy(block, 0, bottoms[rowOf(index)]! - block.height))
}

/** Walls from half-way to the pathway above to half-way to the one below; neighbours are joined. */
export function defenceLines(
  diagram: ThreatModel,
  names: TextBlock[],
  laneYs: number[],
  extent: { top: number; bottom: number },
): DefenceLine[] {
  const edges = laneYs.map((y, index) => (index === 0 ? extent.top : (laneYs[index - 1]! + y) / 2))
  edges.push(extent.bottom)
  return diagram.defences.map(({ covers }, index) => {
    const walls: DefenceLine['walls'] = []
    for (const [lane, { id }] of diagram.pathways.entries()) {
      if (!covers.includes(id)) continue
      const [top, bottom] = [edges[lane]!, edges[lane + 1]!]
      const previous = walls.at(-1)
      if (previous?.bottom === top) previous.bottom = bottom
      else walls.push({ top, bottom })
    }
    const name = names[index]!
    return { x: name.x, name, top: name.y + name.height + 3, bottom: extent.bottom, walls }
  })
}
