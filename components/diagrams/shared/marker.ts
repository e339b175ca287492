/** The shapes that tell kinds of mark apart without colour, in the order they are given out. */
export const markerShapes = ['disc', 'ring', 'square', 'box', 'diamond', 'lozenge'] as const

export type MarkerShape = (typeof markerShapes)[number]

/** A mark at a point of a drawing. */
export interface Marker {
  x: number
  y: number
  shape: MarkerShape
}

/** Whether a shape is drawn as an outline. */
export function isOpen(shape: MarkerShape): boolean {
  return shape === 'ring' || shape === 'box' || shape === 'lozenge'
}

/** The outline of a mark as an SVG path; `radius` is that of a disc of the same weight. */
export function markerPath({ x, y, shape }: Marker, radius: number): string {
  if (shape === 'disc' || shape === 'ring')
    return `M${x - radius} ${y}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`
  if (shape === 'square' || shape === 'box') {
    const half = radius * 0.88
    return `M${x - half} ${y - half}h${2 * half}v${2 * half}h${-2 * half}Z`
  }
  const reach = radius * 1.22
  return `M${x} ${y - reach}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}Z`
}
