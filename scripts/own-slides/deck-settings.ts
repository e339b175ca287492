import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { canvas } from '../../styles/layout-metrics.ts'

const iconFile = join(dirname(dirname(import.meta.dirname)), 'public', 'favicon.svg')

/** The size of a slide, which layouts, planner and printer count with. */
export const slideSize = { aspectRatio: '16/9', canvasWidth: canvas.width }

/**
 * What Colloquy sets for a deck whose headmatter is silent, so that nothing is fetched from the network; what a person
 * sets wins. The icon is in the address itself: a session in a folder of its own has no file for it.
 */
export function deckSettings(): Record<string, unknown> {
  const icon = readFileSync(iconFile, 'utf8').trim()
  return {
    ...slideSize,
    colorSchema: 'auto',
    favicon: `data:image/svg+xml,${encodeURIComponent(icon)}`,
    preloadImages: false,
    mcp: false,
    fonts: { provider: 'none' },
  }
}
