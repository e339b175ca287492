import type { Sized } from '../shared/fitting.ts'
import type { Marker } from '../shared/marker.ts'
import type { TextBlock } from '../shared/text-block.ts'

/** One position: its mark on the axis, the line from it to its label, and the label. */
export interface PlacedPosition {
  marker: Marker
  /** Corners of the line, from the mark to the label. */
  leader: { x: number; y: number }[]
  blocks: TextBlock[]
  /** Whether what its number stands for is here, and not on another slide. */
  isShown: boolean
}

/** One pair of poles and what stands between them. */
export interface SpectrumAxis {
  /** Which of the spectra it is, counted from 0. */
  index: number
  line: { x1: number; x2: number; y: number }
  poles: TextBlock[]
  /** In the order they were written. */
  positions: PlacedPosition[]
}

/** Laid-out spectra, from top to bottom. */
export interface SpectrumGeometry extends Sized {
  axes: SpectrumAxis[]
}
