import { diagramSchema, type Diagram } from '../../scripts/model/diagram.ts'
import type { Draw } from './draw.ts'
import { drawValue, type ValueStyle } from './draw-value.ts'

type Draft<Kind extends Diagram['kind']> = Extract<Diagram, { kind: Kind }>

function fitThreatModel(draw: Draw, diagram: Draft<'threat-model'>): void {
  const pathways = diagram.pathways.map(
    (pathway, index) => Object.assign(pathway, { id: `pathway-${index + 1}` }).id,
  )
  for (const [index, defence] of (diagram.defences ?? []).entries()) {
    defence.id = `defence-${index + 1}`
    defence.covers = draw.some(pathways, 1, pathways.length)
  }
}

function fitTradeOff(draw: Draw, diagram: Draft<'trade-off'>): void {
  for (const [index, curve] of diagram.curves.entries()) {
    curve.id = `curve-${index + 1}`
    const most = draw.oneOf([2, 3, 6, 20])
    const places = draw.some(
      Array.from({ length: 101 }, (_, place) => place / 100),
      2,
      most,
    )
    curve.points = places.map((place) => [place, draw.whole(0, 100) / 100])
  }
  const ids = diagram.curves.map(({ id }) => id)
  if (diagram.regions === undefined) return
  if (ids.length < 2) diagram.regions = []
  for (const region of diagram.regions) region.between = draw.some(ids, 2, 2) as [string, string]
}

function fitScale(draw: Draw, diagram: Draft<'scale'>): void {
  for (const quantity of [diagram.rate, diagram.volume]) {
    quantity.min = draw.oneOf([0, 0.000_01, 0.5, 1, 250])
    quantity.max = quantity.min * draw.oneOf([2, 10, 1000, 1e9]) + draw.oneOf([0.001, 1])
    quantity.value = draw.oneOf([quantity.min, quantity.max, (quantity.min + quantity.max) / 2])
  }
  if (diagram.threshold) diagram.threshold.value = draw.oneOf([0.001, 3, 1000, 1e9])
}

/** A diagram of any kind, to the limits of the schema, whose references and numbers agree. */
export function drawDiagram(draw: Draw, style: ValueStyle, kinds?: readonly Diagram['kind'][]): Diagram {
  const schemas = diagramSchema.options.filter(({ shape }) => kinds?.includes(shape.kind.value) ?? true)
  const diagram = drawValue(draw, draw.oneOf(schemas), style, 'diagrams') as Diagram
  if (diagram.kind === 'threat-model') fitThreatModel(draw, diagram)
  if (diagram.kind === 'trade-off') fitTradeOff(draw, diagram)
  if (diagram.kind === 'scale') fitScale(draw, diagram)
  return diagram
}
