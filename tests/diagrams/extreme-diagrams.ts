import { diagramSchema } from '../../scripts/model/diagram.ts'
import type { Diagram, DiagramKind } from '../../scripts/model/diagram.ts'
import { writers } from './extreme-texts.ts'
import type { Writer } from './extreme-texts.ts'

/** What the extremes of a kind are written with. */
export interface ExtremeTexts {
  name: Writer
  /** Undefined where nothing is written but names. */
  text: Writer | undefined
  /** The texts under some keys, or nothing where nothing is written but names. */
  said: (index: number, ...keys: string[]) => Record<string, string>
  /** How many items to make where the schema permits twelve. */
  most: number
  /** How many where it permits six. */
  few: number
}

/** Diagrams of a kind with as much as its schema permits, without the keys that all kinds have. */
export type Extremes = (texts: ExtremeTexts) => object[]

const found = import.meta.glob<Extremes>('./*/extremes.ts', { eager: true, import: 'extremes' })

/** A diagram of each kind with as many items as the schema permits, or with as many as are asked for. */
export function extremeDiagrams(style: keyof typeof writers, most = 12): Record<DiagramKind, Diagram[]> {
  const { name, text } = writers[style]!
  const said = (index: number, ...keys: string[]) =>
    Object.fromEntries(text ? keys.map((key, place) => [key, text(index + place)]) : [])
  const texts = { name, text, said, most, few: Math.max(1, Math.ceil(most / 2)) }
  const kinds = diagramSchema.options.map(({ shape }) => shape.kind.value)
  const parsed = kinds.map((kind) => [
    kind,
    found[`./${kind}/extremes.ts`]!(texts).map((diagram) =>
      diagramSchema.parse({ kind, title: 'At its limits', ...diagram }),
    ),
  ])
  return Object.fromEntries(parsed) as Record<DiagramKind, Diagram[]>
}
