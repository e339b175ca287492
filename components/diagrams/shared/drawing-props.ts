import type { Medium } from './fitting.ts'

/** What the drawing of every kind of diagram is given. */
export interface DrawingProps<Shape> {
  /** What the drawing shows. */
  diagram: Shape
  /** Width in pixels of the slide's canvas. */
  width?: number
  /** Height to fit into, in the same pixels; paper has no limit. */
  maxHeight?: number
  /** Where it is seen. */
  medium?: Medium
  /** Which of the parts to show of one that is too high for its space, from 1; without it, all is drawn. */
  part?: number
}
