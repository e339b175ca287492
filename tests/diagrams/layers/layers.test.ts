import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsFor } from '../../../words/words-for.ts'
import { describeLayers, layersFacts } from '../../../components/diagrams/layers/description.ts'
import { layersGeometry } from '../../../components/diagrams/layers/layout.ts'
import type { Layers } from '../../../components/diagrams/layers/schema.ts'
import { arbitraryName, arbitrarySentence } from '../arbitrary-text.ts'
import { arbitrarySpace, letters, noFaults, textBlocksIn, textFaults } from '../drawn-texts.ts'
import { lettersOf } from '../text-boxes.ts'

const english = wordsFor('en')

const arbitraryLayers: fc.Arbitrary<Layers> = fc.record({
  kind: fc.constant('layers' as const),
  title: fc.constant('Layers'),
  layers: fc.array(
    fc.record(
      { name: arbitraryName, text: arbitrarySentence, holds: arbitrarySentence, breaks: arbitrarySentence },
      { requiredKeys: ['name'] },
    ),
    { minLength: 2, maxLength: 12 },
  ),
})

const dyke: Layers = {
  kind: 'layers',
  title: 'A dyke',
  layers: [
    { name: 'Sand', text: 'The core.', holds: 'Its weight' },
    { name: 'Clay', breaks: '*Moles*' },
  ],
}
const options = { width: 868, maxHeight: 372, fontSize: 20 }

describe('the geometry of layers', () => {
  it('keeps every text whole, apart and inside the drawing', () => {
    fc.assert(
      fc.property(arbitraryLayers, arbitrarySpace, (diagram, space) => {
        const geometry = layersGeometry(diagram, space)
        expect(textFaults(geometry)).toEqual(noFaults)
        const drawn = lettersOf(textBlocksIn(geometry.bands))
        for (const { name, text = '', holds = '', breaks = '' } of diagram.layers) {
          for (const part of [name, text, holds, breaks]) expect(drawn).toContain(letters(part))
        }
      }),
      { numRuns: 150 },
    )
  })

  it('opens the ring of each layer into its row', () => {
    const { bands, height } = layersGeometry(dyke, options)
    const feet = bands.map(({ edge }) => Number(/^M868 ([\d.]+)H/u.exec(edge)?.[1]))
    expect(feet[0]).toBeGreaterThan(bands[0]!.text!.y)
    expect(feet[0]).toBeLessThan(bands[1]!.name.y)
    expect(feet[1]).toBe(height - 1)
  })

  it('has a column for what holds or breaks only when a layer says so', () => {
    const headings = (diagram: Layers) => layersGeometry(diagram, options).headings.map(({ bond }) => bond)
    expect(headings(dyke)).toEqual(['holds', 'breaks'])
    expect(headings({ ...dyke, layers: [{ name: 'Stone' }, { name: 'Flesh' }] })).toEqual([])
  })

  it('fits twelve names on a slide', () => {
    const layers = Array.from({ length: 12 }, (_, index) => ({ name: `Layer ${index + 1}` }))
    expect(layersGeometry({ ...dyke, layers }, { ...options, fontSize: 18.6 }).height).toBeLessThanOrEqual(
      372,
    )
  })
})

describe('the text alternative of layers', () => {
  it('says every fact from the inside out', () => {
    expect(describeLayers(dyke, english)).toBe(
      'A dyke. 2 layers, from the inside out. 1. Sand. The core. What holds it: Its weight. 2. Clay. What breaks it: Moles.',
    )
  })

  it('is a table with a row a layer', () => {
    expect(layersFacts(dyke, english)).toEqual({
      kind: 'table',
      columns: ['Layer', 'What it is', 'What holds it', 'What breaks it'],
      rows: [
        ['Sand', 'The core.', 'Its weight', ''],
        ['Clay', '', '', 'Moles'],
      ],
    })
  })
})
