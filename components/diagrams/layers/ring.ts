import type { LayersGrid } from './grid.ts'

/**
 * The quarter ring of a layer and its outer edge, as SVG paths: ellipses about the upper right corner of the rings,
 * as high as the rows down to them. `inner`, `outer` and `whole` count from `top`.
 */
export function layerRing(
  inner: number,
  outer: number,
  whole: number,
  top: number,
  { ringsWidth, width }: LayersGrid,
): { ring: string; edge: string } {
  const across = (radius: number) => (ringsWidth * radius) / whole
  const arc = (radius: number, sweep: 0 | 1, toX: number, toY: number) =>
    `A${across(radius)} ${radius} 0 0 ${sweep} ${toX} ${toY}`
  const innerEnd = ringsWidth - across(inner)
  const outerEnd = ringsWidth - across(outer)
  const innerArc = inner > 0 ? arc(inner, 1, innerEnd, top) : ''
  return {
    ring: `M${ringsWidth} ${top + inner}${innerArc}H${outerEnd}${arc(outer, 0, ringsWidth, top + outer)}Z`,
    edge: `M${width} ${top + outer}H${ringsWidth}${arc(outer, 1, outerEnd, top)}`,
  }
}
