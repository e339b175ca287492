import type { Layers } from './schema.ts'
import { plainText } from '../../plain-text.ts'
import type { Share } from '../shared/share.ts'
import type { DiagramFacts } from '../shared/facts.ts'
import { capitalised, counted, partly, sentenceOf } from '../shared/wording.ts'

type Layer = Layers['layers'][number]

/** Each layer from the inside out, with what holds and what breaks it, in sentences. */
export function describeLayers(
  { title, layers }: Layers,
  share: Share = { from: 0, to: layers.length },
): string {
  const part = partly(share, layers.length, 'layer')
  return [
    sentenceOf(title),
    `${part ? capitalised(part) : counted(layers.length, 'layer')}, from the inside out.`,
    ...layers
      .slice(share.from, share.to)
      .map((layer, index) => `${share.from + index + 1}. ${describeLayer(layer)}`),
  ].join(' ')
}

function describeLayer({ name, text, holds, breaks }: Layer): string {
  return [
    sentenceOf(name),
    text === undefined ? '' : sentenceOf(plainText(text)),
    holds === undefined ? '' : `What holds it: ${sentenceOf(plainText(holds))}`,
    breaks === undefined ? '' : `What breaks it: ${sentenceOf(plainText(breaks))}`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** The same as a table, a row a layer. */
export function layersFacts({ layers }: Layers): DiagramFacts {
  const columns = (
    [
      ['text', 'What it is'],
      ['holds', 'What holds it'],
      ['breaks', 'What breaks it'],
    ] as const
  ).filter(([key]) => layers.some((layer) => layer[key] !== undefined))
  return {
    kind: 'table',
    columns: ['Layer', ...columns.map(([, heading]) => heading)],
    rows: layers.map((layer) => [layer.name, ...columns.map(([key]) => plainText(layer[key] ?? ''))]),
  }
}
