import fc from 'fast-check'
import { expect, it } from 'vitest'
import { diagramSchema, type Diagram } from '../../scripts/model/diagram.ts'
import { renderDiagram } from '../diagrams/drawing.ts'
import { drawDiagram } from './draw-diagram.ts'
import { drawn } from './draw.ts'
import { writingSystems } from './writing-systems.ts'

const arbitraryDiagram: fc.Arbitrary<Diagram> = drawn((draw) =>
  diagramSchema.parse(
    drawDiagram(draw, {
      system: draw.oneOf(writingSystems),
      length: draw.oneOf(['short', 'usual', 'long']),
      awkward: draw.onceIn(2),
      mathematics: false,
      leavesOut: draw.oneOf([2, 3, 6]),
    }),
  ),
)

it.each(['slide', 'paper'] as const)('a diagram has a place for all that is in it: %s', async (medium) => {
  await fc.assert(
    fc.asyncProperty(arbitraryDiagram, async (diagram) => {
      expect(await renderDiagram(diagram, medium)).not.toMatch(/="[^"]*(?:NaN|Infinity|undefined)[^"]*"/u)
    }),
    { numRuns: 40, endOnFailure: true },
  )
})
