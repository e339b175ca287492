import type { Words } from '../../../words/words.ts'
import type { Layers } from './schema.ts'
import { plainText } from '../../plain-text.ts'
import type { Share } from '../shared/share.ts'
import type { DiagramFacts } from '../shared/facts.ts'
import { sentenceOf, shownOf } from '../shared/wording.ts'

type Layer = Layers['layers'][number]

/** Each layer from the inside out, with what holds and what breaks it, in sentences. */
export function describeLayers(
  { title, layers }: Layers,
  words: Words,
  share: Share = { from: 0, to: layers.length },
): string {
  return [
    sentenceOf(title, words),
    words.diagrams.layers.whole(layers.length),
    ...shownOf(share, layers.length, words),
    ...layers
      .slice(share.from, share.to)
      .map((layer, index) => `${words.figure(share.from + index + 1)}. ${describeLayer(layer, words)}`),
  ].join(' ')
}

function describeLayer({ name, text, holds, breaks }: Layer, words: Words): string {
  const { question, diagrams } = words
  const bond = (label: string, sentence: string | undefined) =>
    sentence === undefined ? '' : sentenceOf(question.named(label, plainText(sentence)), words)
  return [
    sentenceOf(name, words),
    text === undefined ? '' : sentenceOf(plainText(text), words),
    bond(diagrams.layers.holds, holds),
    bond(diagrams.layers.breaks, breaks),
  ]
    .filter(Boolean)
    .join(' ')
}

/** The same as a table, a row a layer. */
export function layersFacts({ layers }: Layers, { diagrams }: Words): DiagramFacts {
  const columns = (['text', 'holds', 'breaks'] as const).filter((key) =>
    layers.some((layer) => layer[key] !== undefined),
  )
  return {
    kind: 'table',
    columns: [diagrams.layers.layer, ...columns.map((key) => diagrams.layers[key])],
    rows: layers.map((layer) => [layer.name, ...columns.map((key) => plainText(layer[key] ?? ''))]),
  }
}
