import { fitTitle } from './fit-title.ts'
import { body } from './layout-metrics.ts'

/** The least height of a drawing, however long the title above it is. */
const leastHeight = 180

/** The space that a slide with this title leaves for its diagram, in pixels of the canvas. */
export function diagramSpace(title: string): { width: number; maxHeight: number; medium: 'slide' } {
  return {
    width: body.width,
    maxHeight: Math.max(leastHeight, body.height - fitTitle(title).overflow),
    medium: 'slide',
  }
}
