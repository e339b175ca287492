import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const sheet = `\n${readFileSync(join(import.meta.dirname, '../../styles/tokens.css'), 'utf8')}`

function coloursOf(selector: string): Record<string, string> {
  const block = sheet.slice(sheet.indexOf(`\n${selector} {`)).split('}')[0]!
  return Object.fromEntries(
    [...block.matchAll(/--color-([\w-]+):\s*(#[\da-f]{6})/gu)].map((m) => [m[1]!, m[2]!]),
  )
}

/** Relative luminance of a colour (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter! + 0.05) / (darker! + 0.05)
}

describe.each(['.light', '.dark', '.is-opening', '.dark .is-opening', '.handout .is-opening'])(
  'the colours of %s',
  (selector) => {
    const colours = coloursOf(selector)
    const grounds = ['paper', 'surface', 'accent-surface', 'warning-surface']

    it.each(['ink', 'ink-muted', 'accent', 'warning'])(
      'set %s off from every ground: text at least 4.5:1',
      (name) => {
        for (const ground of grounds) {
          expect(contrast(colours[name]!, colours[ground]!), `${name} on ${ground}`).toBeGreaterThanOrEqual(
            4.5,
          )
        }
      },
    )

    it('set body text off from the paper at least 7:1, for a bad projector', () => {
      expect(contrast(colours.ink!, colours.paper!)).toBeGreaterThanOrEqual(7)
    })

    it('tell ink and paper, accent and warning apart without colour', () => {
      expect(contrast(colours.accent!, colours.paper!)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(colours.rule!, colours.paper!)).toBeGreaterThanOrEqual(1.7)
    })
  },
)
