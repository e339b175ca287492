import { distance } from '../shared/box.ts'
import { secondarySize } from '../shared/fitting.ts'
import type { LabelPlace } from '../shared/label-candidates.ts'
import { obstacleGrid } from '../shared/obstacle-grid.ts'
import { placeApart, placeLabels } from '../shared/place-labels.ts'
import type { TextBlock } from '../shared/text-block.ts'
import { setText } from '../shared/text-block.ts'
import type { TradeOffItem } from './items.ts'
import { pointRadius } from './items.ts'
import type { TradeOffPlot } from './plot.ts'

const numberWidth = 400

/** A number, or several at one place, that stand in the plot for what the list beneath says. */
export interface PlacedNumber {
  /** Items it stands for, counted from 0. */
  indices: number[]
  block: TextBlock
  place: LabelPlace
}

/** A number of the list, or several: `3`, `3, 5`. */
export function numberText(indices: number[], fontSize: number, names?: string[]): TextBlock {
  const style = { family: 'sans', weight: 600, size: secondarySize(fontSize) } as const
  const text = indices.map((index) => names?.[index] ?? index + 1).join(', ')
  return setText(text, { x: 0, y: 0, width: numberWidth, style, tone: 'accent' })
}

/** Items whose marks hide one another share a number label. */
function groupsOf(items: TradeOffItem[]): number[][] {
  const groups: number[][] = []
  items.forEach((item, index) => {
    const isNear = ([first]: number[]) => distance(items[first!]!.anchor, item.anchor) < pointRadius
    const group =
      item.markRadius === pointRadius
        ? groups.find((some) => items[some[0]!]!.markRadius === pointRadius && isNear(some))
        : undefined
    if (group) group.push(index)
    else groups.push([index])
  })
  return groups
}

/**
 * Places numbers: clear of the curves if there is room, and at the least apart from one another. They count from 1,
 * or are the names that are given.
 */
export function placeNumbers(
  plot: TradeOffPlot,
  fontSize: number,
  names?: string[],
): PlacedNumber[] | undefined {
  const { items } = plot.content
  const groups = groupsOf(items)
  const blocks = groups.map((indices) => numberText(indices, fontSize, names))
  const wishes = groups.map(([first], index) => ({ ...items[first!]!, sizes: [blocks[index]!] }))
  const surroundings = plot.surroundings
  const withoutLines = { ...surroundings, lines: obstacleGrid(plot.axes.plot, []) }
  const places =
    placeLabels(wishes, surroundings) ?? placeLabels(wishes, withoutLines) ?? placeApart(wishes, withoutLines)
  return places?.map((place, index) => ({ indices: groups[index]!, block: blocks[index]!, place }))
}
