import { describe, expect, it, test } from 'vitest'
import { describeDiagram, diagramFacts } from '../../components/diagrams/describe-diagram.ts'
import { diagramExtent } from '../../components/diagrams/fit-diagram.ts'
import { diagramMaxHeight, diagramWidth } from '../../components/diagrams/shared/fitting.ts'
import { allSamples } from '../../gallery/samples.ts'
import { diagramSchema } from '../../scripts/model/diagram.ts'
import { drawDiagram, renderDiagram } from './drawing.ts'

const samples = Object.entries(allSamples).flatMap(([kind, list]) =>
  list.map((sample) => ({ ...sample, kind })),
)
const space = { width: diagramWidth, maxHeight: diagramMaxHeight, medium: 'slide' } as const
const drawn = samples
  .filter(({ kind }) => kind !== 'scale')
  .flatMap(({ kind, id, diagram }) =>
    Array.from({ length: diagramExtent(diagram, space).parts }, (_, index) => ({
      diagram,
      part: index + 1,
      file: `${kind}/drawings/${id}${index > 0 ? `-${index + 1}` : ''}.svg`,
    })),
  )

test('every kind of diagram has samples, each of them valid and of its kind', () => {
  expect(Object.keys(allSamples).sort()).toEqual(
    diagramSchema.options.map((option) => option.shape.kind.value).sort(),
  )
  expect(Object.entries(allSamples).filter(([, list]) => list.length === 0)).toEqual([])
  for (const { kind, diagram } of samples) {
    expect(diagram.kind).toBe(kind)
    expect(diagramSchema.parse(diagram)).toEqual(diagram)
  }
})

describe.each(drawn)('$file', ({ diagram, part, file }) => {
  it('is drawn as before', async () => {
    await expect(await drawDiagram(diagram, 'slide', part)).toMatchFileSnapshot(file)
  })

  it('fits a slide', async () => {
    const [, height] = /viewBox="0 0 [\d.]+ ([\d.]+)"/u.exec(await drawDiagram(diagram, 'slide', part)) ?? []
    expect(Number(height)).toBeLessThanOrEqual(372)
  })
})

describe.each(samples)('$kind: $id', ({ diagram }) => {
  it.each(['slide', 'paper'] as const)('is one named picture on %s', async (medium) => {
    const html = await renderDiagram(diagram, medium)
    expect(html).not.toBe('<!---->')
    for (const [picture] of html.matchAll(/<svg[^>]*>/gu)) {
      expect(picture).toMatch(/role="img"|aria-hidden="true"/u)
    }
    for (const [, name] of html.matchAll(/role="img" aria-label="([^"]*)"/gu)) expect(name).not.toBe('')
  })

  it('has a text alternative that names it, and facts to read', () => {
    expect(describeDiagram(diagram)).toMatch(/[.!?]$/u)
    const facts = diagramFacts(diagram)
    expect(facts.kind === 'table' ? facts.rows : facts.items).not.toHaveLength(0)
  })
})
