import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsFor } from '../../../words/words-for.ts'
import { describeTradeOff, tradeOffFacts } from '../../../components/diagrams/trade-off/description.ts'
import { wholeTradeOff } from '../../../components/diagrams/trade-off/layout.ts'
import { drawCurve, heightAt } from '../../../components/diagrams/trade-off/curve.ts'
import type { TradeOffGeometry } from '../../../components/diagrams/trade-off/geometry.ts'
import { drawRegion } from '../../../components/diagrams/trade-off/region.ts'
import type { TradeOff } from '../../../components/diagrams/trade-off/schema.ts'
import { tradeOffSchema } from '../../../components/diagrams/trade-off/schema.ts'
import { arbitraryName, arbitrarySentence, arbitraryText } from '../arbitrary-text.ts'
import { collisions, crossings, lettersOf, lineBoxes, markBox, outside } from '../text-boxes.ts'

const english = wordsFor('en')

const slide = { width: 868, maxHeight: 372, medium: 'slide' } as const
const share = fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }))

const arbitraryCurve = fc.record({
  name: arbitraryName,
  points: fc
    .uniqueArray(fc.tuple(share, share), { minLength: 2, maxLength: 6, selector: ([x]) => x.toFixed(3) })
    .map((points) => points.toSorted((one, other) => one[0] - other[0])),
})
const arbitraryQuantity = fc.record(
  { label: arbitraryText(4), low: arbitraryText(3), high: arbitraryText(3) },
  { requiredKeys: ['label'] },
)
const arbitraryPoint = fc.record(
  { name: arbitraryName, x: share, y: share, text: arbitrarySentence },
  { requiredKeys: ['name', 'x', 'y'] },
)
const arbitraryTradeOff: fc.Arbitrary<TradeOff> = fc
  .record({
    x: arbitraryQuantity,
    y: arbitraryQuantity,
    curves: fc.array(arbitraryCurve, { minLength: 1, maxLength: 6 }),
    points: fc.array(arbitraryPoint, { maxLength: 12 }),
    regions: fc.array(arbitraryText(4), { maxLength: 3 }),
  })
  .map(({ curves, regions, ...rest }) => ({
    kind: 'trade-off',
    title: 'A trade-off',
    ...rest,
    curves: curves.map((curve, index) => ({ id: `curve-${index}`, ...curve })),
    regions: curves.length < 2 ? [] : regions.map((name) => ({ name, between: ['curve-0', 'curve-1'] })),
  }))

function tradeOffOf(given: object): TradeOff {
  const quantities = { x: { label: 'Capability' }, y: { label: 'Amount', low: 'little', high: 'much' } }
  return tradeOffSchema.parse({
    kind: 'trade-off',
    title: 'The stakes outgrow the guarantee',
    ...quantities,
    ...given,
  })
}

function labelsOf(geometry: TradeOffGeometry) {
  return [...geometry.curves, ...geometry.regions, ...geometry.points].map(({ label }) => label)
}

function boxesOf(geometry: TradeOffGeometry) {
  const blocks = [...geometry.axes.blocks, ...labelsOf(geometry).flatMap((label) => label.blocks)]
  return blocks.flatMap(lineBoxes)
}

const stakes = {
  id: 'stakes',
  name: 'Stakes of a failure',
  points: [
    [0, 0],
    [0.5, 0.2],
    [1, 1],
  ],
}
const guarantee = {
  id: 'guarantee',
  name: 'What is guaranteed',
  points: [
    [0, 0.2],
    [1, 0.6],
  ],
}
const paradox = tradeOffOf({
  curves: [stakes, guarantee],
  regions: [{ name: 'Residual risk', between: ['stakes', 'guarantee'] }],
  points: [{ name: 'A mediocre model', x: 0.2, y: 0.05, text: 'Misuse does *limited* harm.' }],
})

describe('the geometry of a trade-off', () => {
  it.each(['slide', 'paper'] as const)(
    'keeps every text whole, apart and inside the drawing: %s',
    (medium) => {
      fc.assert(
        fc.property(arbitraryTradeOff, (diagram) => {
          const geometry = wholeTradeOff(diagram, { ...slide, medium })
          const boxes = boxesOf(geometry)
          expect(collisions([...boxes])).toEqual([])
          expect(outside(boxes, geometry)).toEqual([])
          const drawn = labelsOf(geometry).map(({ blocks }) => lettersOf(blocks))
          const written = [...diagram.curves, ...diagram.regions, ...diagram.points]
          written.forEach((item, index) => {
            const text = 'text' in item ? item.text : ''
            expect(drawn[index]).toContain(`${item.name}${text}`.replaceAll(/\s/gu, ''))
          })
        }),
        { numRuns: 40, endOnFailure: true },
      )
    },
  )

  it('lets no leader and no mark run through a text', () => {
    fc.assert(
      fc.property(arbitraryTradeOff, (diagram) => {
        const geometry = wholeTradeOff(diagram, slide)
        const boxes = boxesOf(geometry)
        for (const { leader } of labelsOf(geometry)) expect(crossings([...(leader ?? [])], boxes)).toEqual([])
        for (const { at } of geometry.points) {
          const touched = collisions([markBox(at, 6), ...boxes]).filter(([mark]) => mark.startsWith('mark'))
          expect(touched).toEqual([])
        }
      }),
      { numRuns: 25, endOnFailure: true },
    )
  })

  it('puts each label beside what it names, without a list, when there is room', () => {
    const geometry = wholeTradeOff(paradox, slide)
    expect(geometry.height).toBeLessThanOrEqual(372)
    expect(labelsOf(geometry).map(({ blocks }) => lettersOf(blocks))).toEqual([
      'Stakesofafailure',
      'Whatisguaranteed',
      'Residualrisk',
      'AmediocremodelMisusedoeslimitedharm.',
    ])
  })

  it('numbers what it cannot label, and lists it beneath', () => {
    const text = 'It is more careful than the one before it, and asks somebody to look before it acts.'
    const points = Array.from({ length: 12 }, (_, index) => ({
      name: `Model ${index}`,
      x: index / 12,
      y: 0.5,
      text,
    }))
    const geometry = wholeTradeOff(tradeOffOf({ curves: [stakes], points }), slide)
    expect(geometry.points.map(({ label }) => label.blocks[0]?.lines.join(''))).toEqual(
      points.map((_, index) => `${index + 1}`),
    )
  })

  it('gives points that hide one another one label with all their numbers', () => {
    const points = Array.from({ length: 12 }, (_, index) => ({
      name: `A long name for model ${index}`,
      x: 0.5,
      y: 0.5,
    }))
    const { label } = wholeTradeOff(tradeOffOf({ curves: [stakes], points }), slide).points[0]!
    expect(label.blocks[0]?.lines).toEqual(['1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12'])
  })

  it('draws the same picture from the same data', () => {
    expect(wholeTradeOff(paradox, slide)).toEqual(wholeTradeOff(paradox, slide))
  })
})

describe('a curve', () => {
  const plot = { x: 0, y: 0, width: 100, height: 100 }
  const drawn = drawCurve(
    {
      id: 'a',
      name: 'A',
      points: [
        [0, 0],
        [0.5, 0.2],
        [1, 1],
      ],
    },
    plot,
  )

  it('passes through its points and never overshoots them', () => {
    expect([0, 50, 100].map((x) => heightAt(drawn, x))).toEqual([100, 80, 0])
    const heights = drawn.samples.map(({ y }) => y)
    expect(heights).toEqual(heights.toSorted((one, other) => other - one))
  })

  it('has no height beyond its ends', () => {
    expect(heightAt(drawn, 101)).toBeUndefined()
  })
})

describe('a region', () => {
  const plot = { x: 0, y: 0, width: 300, height: 300 }
  const rising = drawCurve(
    {
      id: 'a',
      name: 'A',
      points: [
        [0, 0],
        [1, 1],
      ],
    },
    plot,
  )
  const falling = drawCurve(
    {
      id: 'b',
      name: 'B',
      points: [
        [0, 1],
        [1, 0],
      ],
    },
    plot,
  )
  const isAt = (x: number, region: ReturnType<typeof drawRegion>) =>
    region.isInside({ x, y: 149, width: 2, height: 2 })

  it('is where the first curve is above the second when they cross', () => {
    const region = drawRegion(rising, falling)
    expect([50, 250].map((x) => isAt(x, region))).toEqual([false, true])
  })

  it('is all that lies between curves that do not cross, in either order', () => {
    const floor = drawCurve(
      {
        id: 'c',
        name: 'C',
        points: [
          [0, 0],
          [1, 0],
        ],
      },
      plot,
    )
    for (const region of [drawRegion(floor, rising), drawRegion(rising, floor)]) {
      expect(isAt(250, region)).toBe(true)
      expect(isAt(50, region)).toBe(false)
    }
  })
})

describe('the words of a trade-off', () => {
  it('tells the quantities, the course of each curve, the regions and the points', () => {
    expect(describeTradeOff(paradox, english)).toBe(
      'The stakes outgrow the guarantee. Amount (low is little, high is much) is drawn against Capability; ' +
        'a sketch, without a measured scale. ' +
        'Stakes of a failure rises from very low to very high Amount as Capability goes from very low to very high. ' +
        'What is guaranteed rises from low to middling Amount as Capability goes from very low to very high. ' +
        'Shaded between Stakes of a failure and What is guaranteed: Residual risk. ' +
        'A mediocre model: low Capability, very low Amount. Misuse does limited harm.',
    )
  })

  it('says where a curve turns', () => {
    const hump = tradeOffOf({
      curves: [
        {
          id: 'a',
          name: 'Trust',
          points: [
            [0, 0],
            [0.4, 0.9],
            [0.5, 0.9],
            [1, 0.2],
          ],
        },
      ],
    })
    expect(tradeOffFacts(hump, english)).toEqual({
      kind: 'list',
      items: [
        'Trust rises from very low to very high Amount as Capability goes from very low to middling, then ' +
          'stays level at very high Amount as Capability goes from middling to middling, then ' +
          'falls from very high to low Amount as Capability goes from middling to very high.',
      ],
    })
  })
})
