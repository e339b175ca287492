import type { Segment } from '../shared/box.ts'
import type { Sized } from '../shared/fitting.ts'
import type { Point } from '../shared/obstacle-grid.ts'
import type { Box, TextBlock } from '../shared/text-block.ts'

/** A placed label: its texts, the rectangle it takes of the plot, and a line to what it names where that is apart. */
export interface PlacedLabel {
  blocks: TextBlock[]
  box?: Box
  leader?: Segment
}

/** A laid-out trade-off. Paths are SVG path data. */
export interface TradeOffGeometry extends Sized {
  axes: { path: string; blocks: TextBlock[] }
  curves: { path: string; label: PlacedLabel }[]
  regions: { path: string; hatch: string; label: PlacedLabel }[]
  points: { at: Point; label: PlacedLabel }[]
  /** What the numbers stand for, where names have no room in the plot or under it. */
  key?: TextBlock[]
}
