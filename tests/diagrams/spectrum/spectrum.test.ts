import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsFor } from '../../../words/words-for.ts'
import { describeSpectrum, spectrumFacts } from '../../../components/diagrams/spectrum/description.ts'
import { wholeSpectrum } from '../../../components/diagrams/spectrum/layout.ts'
import type { SpectrumGeometry } from '../../../components/diagrams/spectrum/geometry.ts'
import type { Spectrum } from '../../../components/diagrams/spectrum/schema.ts'
import { spectrumSchema } from '../../../components/diagrams/spectrum/schema.ts'
import { arbitraryName, arbitrarySentence, arbitraryText } from '../arbitrary-text.ts'
import { collisions, crossings, lettersOf, lineBoxes, markBox, outside } from '../text-boxes.ts'

const english = wordsFor('en')

const slide = { width: 868, maxHeight: 372, medium: 'slide' } as const

const arbitraryPosition = fc.record(
  {
    name: arbitraryName,
    at: fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    text: arbitrarySentence,
  },
  { requiredKeys: ['name', 'at'] },
)
const arbitrarySpectrum: fc.Arbitrary<Spectrum> = fc.record({
  kind: fc.constant('spectrum' as const),
  title: fc.constant('A spectrum'),
  spectra: fc.array(
    fc.record({
      left: arbitraryText(5),
      right: arbitraryText(5),
      positions: fc.array(arbitraryPosition, { minLength: 1, maxLength: 12 }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
})

function spectrumOf(...spectra: Spectrum['spectra']): Spectrum {
  return spectrumSchema.parse({ kind: 'spectrum', title: 'Where safety comes from', spectra })
}

function textsOf(geometry: SpectrumGeometry) {
  return geometry.axes.flatMap((axis) => [...axis.poles, ...axis.positions.flatMap(({ blocks }) => blocks)])
}

const readings = spectrumOf({
  left: 'the model',
  right: 'the system',
  positions: [
    { name: 'MindStudio', at: 0.8, text: 'Safety belongs to *what is built* around it' },
    { name: 'Tonari Labs', at: 0.5 },
    { name: 'Yalvaçer', at: 0.45 },
    { name: 'A filter', at: 1 },
    { name: 'A constitution', at: 0.1 },
  ],
})

describe('the geometry of a spectrum', () => {
  it.each(['slide', 'paper'] as const)(
    'keeps every text whole, apart and inside the drawing: %s',
    (medium) => {
      fc.assert(
        fc.property(arbitrarySpectrum, (diagram) => {
          const geometry = wholeSpectrum(diagram, { ...slide, medium })
          const boxes = textsOf(geometry).flatMap(lineBoxes)
          expect(collisions(boxes)).toEqual([])
          expect(outside(boxes, geometry)).toEqual([])
          geometry.axes.forEach(({ positions }, axis) =>
            positions.forEach(({ blocks }, index) => {
              const { name, text = '' } = diagram.spectra[axis]!.positions[index]!
              expect(lettersOf(blocks)).toContain(`${name}${text}`.replaceAll(/\s/gu, ''))
            }),
          )
        }),
        { numRuns: 150 },
      )
    },
  )

  it('lets no line or mark run through a text', () => {
    fc.assert(
      fc.property(arbitrarySpectrum, (diagram) => {
        const geometry = wholeSpectrum(diagram, slide)
        const boxes = textsOf(geometry).flatMap(lineBoxes)
        const positions = geometry.axes.flatMap((axis) => axis.positions)
        for (const { marker, leader } of positions) {
          expect(crossings(leader, boxes)).toEqual([])
          const touched = collisions([markBox(marker), ...boxes]).filter(([mark]) => mark.startsWith('mark'))
          expect(touched).toEqual([])
        }
      }),
    )
  })

  it('labels twelve positions directly, all at one place too', () => {
    const names = ['Filters', 'Limits', 'Monitoring', 'Access', 'Review', 'Trust']
    const at = [...names, ...names].map((name) => ({ name, at: 0.5 }))
    const geometry = wholeSpectrum(spectrumOf({ left: 'Rules', right: 'Judgement', positions: at }), slide)
    expect(geometry.height).toBeLessThanOrEqual(372)
    expect(textsOf(geometry).map((block) => block.lines.join(' '))).not.toContain('1')
  })

  it('numbers positions when their labels have no room', () => {
    const text =
      'It argues at some length that somebody has to look before anything at all leaves the building.'
    const positions = Array.from({ length: 12 }, (_, index) => ({
      name: `Reading ${index}`,
      at: index / 11,
      text,
    }))
    const geometry = wholeSpectrum(spectrumOf({ left: 'Rules', right: 'Judgement', positions }), slide)
    expect(geometry.height).toBeLessThanOrEqual(372)
    expect(textsOf(geometry).map((block) => block.lines.join(' '))).toContain('12')
  })

  it('keeps the poles of all axes under one another', () => {
    const positions = [{ name: 'A', at: 0.5 }]
    const { axes } = wholeSpectrum(
      spectrumOf({ left: 'x', right: 'y', positions }, { left: 'longer words', right: 'z', positions }),
      slide,
    )
    expect(new Set(axes.map(({ line }) => `${line.x1} ${line.x2}`)).size).toBe(1)
  })
})

describe('the words of a spectrum', () => {
  it('tells from left to right who stands where, in sentences', () => {
    expect(describeSpectrum(readings, english)).toBe(
      'Where safety comes from. From the model, on the left, to the system, on the right: ' +
        'A constitution stands close to the model. Yalvaçer stands near the middle, towards the model. ' +
        'Tonari Labs stands halfway between the model and the system. MindStudio stands towards the system. ' +
        'Safety belongs to what is built around it. A filter stands at the system.',
    )
  })

  it('lists the facts in a table', () => {
    expect(spectrumFacts(readings, english)).toMatchObject({
      columns: ['Between', 'Who or what', 'Where', 'Why'],
      rows: [
        ['the model – the system', 'A constitution', 'close to the model', ''],
        ['the model – the system', 'Yalvaçer', 'near the middle, towards the model', ''],
        ['the model – the system', 'Tonari Labs', 'halfway between the model and the system', ''],
        [
          'the model – the system',
          'MindStudio',
          'towards the system',
          'Safety belongs to what is built around it',
        ],
        ['the model – the system', 'A filter', 'at the system', ''],
      ],
    })
  })
})
