import type { Words } from '../../../words/words.ts'
import type { TradeOff } from './schema.ts'
import { plainText } from '../../plain-text.ts'
import type { DiagramFacts } from '../shared/facts.ts'
import { sentenceOf } from '../shared/wording.ts'

type Curve = TradeOff['curves'][number]

/** How far along a quantity a share is, in words. */
function amount(share: number, { diagrams }: Words): string {
  const { amounts } = diagrams.tradeOff
  if (share <= 0.15) return amounts.veryLow
  if (share <= 0.35) return amounts.low
  if (share < 0.65) return amounts.middling
  return share < 0.85 ? amounts.high : amounts.veryHigh
}

/** Where the curve turns from rising to falling or back, its ends included. */
function turningPoints(points: Curve['points']): Curve['points'] {
  return points.filter(([, y], index) => {
    const [before, after] = [points[index - 1], points[index + 1]]
    return !before || !after || Math.sign(y - before[1]) !== Math.sign(after[1] - y)
  })
}

function describeLeg(
  [startX, startY]: Curve['points'][number],
  [endX, endY]: Curve['points'][number],
  { x, y }: TradeOff,
  words: Words,
): string {
  const { rises, falls, level } = words.diagrams.tradeOff
  const [fromX, toX] = [amount(startX, words), amount(endX, words)]
  if (endY === startY) return level(amount(endY, words), y.label, x.label, fromX, toX)
  const course = endY > startY ? rises : falls
  return course(amount(startY, words), amount(endY, words), y.label, x.label, fromX, toX)
}

function describeCurve({ name, points }: Curve, diagram: TradeOff, words: Words): string {
  const { curve, andThen } = words.diagrams.tradeOff
  const turns = turningPoints(points.toSorted((one, other) => one[0] - other[0]))
  const legs = turns.slice(1).map((end, index) => describeLeg(turns[index]!, end, diagram, words))
  const course = legs.length > 0 ? legs.reduce((before, next) => andThen(before, next)) : ''
  return sentenceOf(curve(name, course), words)
}

function endsOf({ label, low, high }: TradeOff['x'], { diagrams }: Words): string {
  const ends = [low && diagrams.tradeOff.low(low), high && diagrams.tradeOff.high(high)]
  const given = ends.filter((end) => end !== undefined)
  return given.length > 0 ? `${label} (${given.join(', ')})` : label
}

function place(x: number, y: number, diagram: TradeOff, words: Words): string {
  return words.diagrams.tradeOff.place(amount(x, words), diagram.x.label, amount(y, words), diagram.y.label)
}

function curveNames({ curves }: TradeOff, ids: readonly string[], { list }: Words): string {
  return list(ids.map((id) => curves.find((curve) => curve.id === id)?.name ?? id))
}

/** The two quantities, the course of each curve, the regions and the points, in sentences. */
export function describeTradeOff(diagram: TradeOff, words: Words): string {
  const { sketch, shaded } = words.diagrams.tradeOff
  return [
    sentenceOf(diagram.title, words),
    sentenceOf(sketch(endsOf(diagram.y, words), endsOf(diagram.x, words)), words),
    ...diagram.curves.map((curve) => describeCurve(curve, diagram, words)),
    ...diagram.regions.map(({ name, between }) =>
      sentenceOf(shaded(curveNames(diagram, between, words), name), words),
    ),
    ...diagram.points.map(({ name, text, x, y }) => {
      const where = sentenceOf(words.question.named(name, place(x, y, diagram, words)), words)
      return text ? `${where} ${sentenceOf(plainText(text), words)}` : where
    }),
  ].join(' ')
}

/** What the drawing shows, an item for each curve, region and point. */
export function tradeOffFacts(diagram: TradeOff, words: Words): DiagramFacts {
  return {
    kind: 'list',
    items: [
      ...diagram.curves.map((curve) => describeCurve(curve, diagram, words)),
      ...diagram.regions.map(({ name, between }) =>
        sentenceOf(words.diagrams.tradeOff.region(name, curveNames(diagram, between, words)), words),
      ),
      ...diagram.points.map(({ name, text, x, y }) =>
        [sentenceOf(words.question.named(name, place(x, y, diagram, words)), words), text && plainText(text)]
          .filter(Boolean)
          .join(' '),
      ),
    ],
  }
}
