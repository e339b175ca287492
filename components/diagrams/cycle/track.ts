/** A loop with rounded ends: two rows with places for steps, run through clockwise. */
export interface Track {
  left: number
  right: number
  top: number
  bottom: number
  /** Radius of its corners. */
  radius: number
}

/** No corner of the loop is rounder. */
export const largestRadius = 70

/** How far the curve of a corner can move a text in. */
export const largestInset = 42

/** A step's place on the track. */
export interface TrackPlace {
  x: number
  row: 'top' | 'bottom'
}

/** A stretch from one place to the next: its path, and the middle of it with the way it runs there. */
export interface TrackSegment {
  path: string
  side: 'top' | 'right' | 'bottom' | 'left'
  arrow: { x: number; y: number; turn: number }
}

/** Places for steps: the first half along the top from left to right, the rest back along the bottom. */
export function trackPlaces(count: number, width: number): TrackPlace[] {
  const above = Math.ceil(count / 2)
  const below = count - above
  return Array.from({ length: count }, (_, index) =>
    index < above
      ? { x: ((index + 0.5) * width) / above, row: 'top' }
      : { x: width - ((index - above + 0.5) * width) / below, row: 'bottom' },
  )
}

/** The stretches between the places, the last one back to the first. */
export function trackSegments(track: Track, places: TrackPlace[]): TrackSegment[] {
  return places.map((from, index) => {
    const to = places[(index + 1) % places.length]!
    if (from.row === 'top') return to.row === 'top' ? along(track, from, to) : downRight(track, from, to)
    return to.row === 'bottom' ? along(track, from, to) : upLeft(track, from, to)
  })
}

function along(track: Track, from: TrackPlace, to: TrackPlace): TrackSegment {
  const y = track[from.row]
  return {
    path: `M${from.x} ${y}H${to.x}`,
    side: from.row,
    arrow: { x: (from.x + to.x) / 2, y, turn: from.row === 'top' ? 0 : 180 },
  }
}

function downRight({ right, top, bottom, radius }: Track, from: TrackPlace, to: TrackPlace): TrackSegment {
  const corner = `A${radius} ${radius} 0 0 1`
  return {
    path: `M${from.x} ${top}H${right - radius}${corner} ${right} ${top + radius}V${bottom - radius}${corner} ${right - radius} ${bottom}H${to.x}`,
    side: 'right',
    arrow: { x: right, y: (top + bottom) / 2, turn: 90 },
  }
}

function upLeft({ left, top, bottom, radius }: Track, from: TrackPlace, to: TrackPlace): TrackSegment {
  const corner = `A${radius} ${radius} 0 0 1`
  return {
    path: `M${from.x} ${bottom}H${left + radius}${corner} ${left} ${bottom - radius}V${top + radius}${corner} ${left + radius} ${top}H${to.x}`,
    side: 'left',
    arrow: { x: left, y: (top + bottom) / 2, turn: 270 },
  }
}
