import type { TradeOff } from './schema.ts'
import { plainText } from '../../plain-text.ts'
import type { DiagramFacts } from '../shared/facts.ts'
import { named, sentenceOf } from '../shared/wording.ts'

type Curve = TradeOff['curves'][number]

/** How far along a quantity a share is, in words. */
function amount(share: number): string {
  if (share <= 0.15) return 'very low'
  if (share <= 0.35) return 'low'
  if (share < 0.65) return 'middling'
  return share < 0.85 ? 'high' : 'very high'
}

/** Where the curve turns from rising to falling or back, its ends included. */
function turningPoints(points: Curve['points']): Curve['points'] {
  return points.filter(([, y], index) => {
    const [before, after] = [points[index - 1], points[index + 1]]
    return !before || !after || Math.sign(y - before[1]) !== Math.sign(after[1] - y)
  })
}

function describeCurve({ name, points }: Curve, { x, y }: TradeOff): string {
  const turns = turningPoints(points.toSorted((one, other) => one[0] - other[0]))
  const legs = turns.slice(1).map(([endX, endY], index) => {
    const [startX, startY] = turns[index]!
    const course = endY > startY ? 'rises' : endY < startY ? 'falls' : 'stays level'
    const heights = endY === startY ? `at ${amount(endY)}` : `from ${amount(startY)} to ${amount(endY)}`
    return `${course} ${heights} ${y.label} as ${x.label} goes from ${amount(startX)} to ${amount(endX)}`
  })
  return sentenceOf(`${name} ${legs.join(', then ')}`)
}

function endsOf({ label, low, high }: TradeOff['x']): string {
  const ends = [low && `low is ${low}`, high && `high is ${high}`].filter((end) => end !== undefined)
  return ends.length > 0 ? `${label} (${ends.join(', ')})` : label
}

function place(x: number, y: number, diagram: TradeOff): string {
  return `${amount(x)} ${diagram.x.label}, ${amount(y)} ${diagram.y.label}`
}

function curveNames({ curves }: TradeOff, ids: readonly string[]): string {
  return named(ids.map((id) => curves.find((curve) => curve.id === id)?.name ?? id))
}

/** The two quantities, the course of each curve, the regions and the points, in sentences. */
export function describeTradeOff(diagram: TradeOff): string {
  return [
    sentenceOf(diagram.title),
    sentenceOf(
      `${endsOf(diagram.y)} is drawn against ${endsOf(diagram.x)}; a sketch, without a measured scale`,
    ),
    ...diagram.curves.map((curve) => describeCurve(curve, diagram)),
    ...diagram.regions.map(({ name, between }) =>
      sentenceOf(`Shaded between ${curveNames(diagram, between)}: ${name}`),
    ),
    ...diagram.points.map(({ name, text, x, y }) => {
      const where = sentenceOf(`${name}: ${place(x, y, diagram)}`)
      return text ? `${where} ${sentenceOf(plainText(text))}` : where
    }),
  ].join(' ')
}

/** What the drawing shows, an item for each curve, region and point. */
export function tradeOffFacts(diagram: TradeOff): DiagramFacts {
  return {
    kind: 'list',
    items: [
      ...diagram.curves.map((curve) => describeCurve(curve, diagram)),
      ...diagram.regions.map(({ name, between }) =>
        sentenceOf(`${name}: between ${curveNames(diagram, between)}`),
      ),
      ...diagram.points.map(({ name, text, x, y }) =>
        [sentenceOf(`${name}: ${place(x, y, diagram)}`), text && plainText(text)].filter(Boolean).join(' '),
      ),
    ],
  }
}
