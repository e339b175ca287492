import type { Diagram, DiagramKind } from '../../scripts/model/diagram.ts'
import { diagramSchema } from '../../scripts/model/diagram.ts'

const vocabulary =
  'the reading group asks whether careful oversight of capable models remains possible when people no longer see any errors and'.split(
    ' ',
  )

/** Texts of one length, each unlike the others: `text(3)` is the fourth. */
export type Writer = (index: number) => string

function wordsFrom(index: number, count: number): string {
  return Array.from({ length: count }, (_, place) => vocabulary[(index + place) % vocabulary.length]).join(
    ' ',
  )
}

/** What people write where the schema asks for a text, from one word to far too much. */
export const writers: Record<string, { name: Writer; text: Writer | undefined }> = {
  'one word': { name: (index) => wordsFrom(index, 1), text: undefined },
  'a few words': { name: (index) => wordsFrom(index, 4), text: (index) => wordsFrom(index + 3, 7) },
  'a sentence': { name: (index) => wordsFrom(index, 6), text: (index) => wordsFrom(index + 3, 20) },
  'sentences for names': { name: (index) => wordsFrom(index, 20), text: (index) => wordsFrom(index, 30) },
  'three hundred words': { name: (index) => wordsFrom(index, 9), text: (index) => wordsFrom(index, 300) },
  'no place to break': {
    name: (index) => `${index}${'unbreakable'.repeat(20)}`,
    text: (index) => `https://example.org/${index}/${'path'.repeat(100)}`,
  },
  Arabic: {
    name: () => 'السلامة النموذج الثقة في التحقق',
    text: () => 'السلامة النموذج الثقة في التحقق من القدرة التي لا يراها أحد في أي مكان على الإطلاق',
  },
  Chinese: {
    name: () => '模型越强大对齐失败的代价',
    text: () => '模型越强大，对齐失败的代价就越高，安全也就越重要。',
  },
}

function range<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

/** A diagram of each kind with as many items as the schema permits, or with as many as are asked for. */
export function extremeDiagrams(style: keyof typeof writers, most = 12): Record<DiagramKind, Diagram[]> {
  const { name, text } = writers[style]!
  const said = (index: number, ...keys: string[]) =>
    Object.fromEntries(text ? keys.map((key, place) => [key, text(index + place)]) : [])
  const few = Math.max(1, Math.ceil(most / 2))
  const pathways = range(most, (index) => ({ id: `p${index}`, name: name(index), ...said(index, 'text') }))
  const curves = range(few, (index) => ({
    id: `c${index}`,
    name: name(index),
    points: [
      [0, index / 6],
      [0.4 + index / 10, 0.5],
      [index % 2 ? 1 : 0.7, 1 - index / 8],
    ],
  }))
  const list = (index: number) => (text ? range(3, (place) => text(index + place)) : [name(index + 1)])
  const given: Record<DiagramKind, object[]> = {
    'principal-hierarchy': (['ladder', 'envelopes'] as const).map((view) => ({
      view,
      principals: range(Math.max(2, most), (index) => ({
        name: name(index),
        ...said(index, 'role'),
        sets: list(index),
        mayAdjust: list(index + 1).slice(0, 1),
        mayNotOverride: list(index + 2).slice(0, 1),
      })),
    })),
    'threat-model': [0, 1].map((firstCovered) => ({
      actor: { name: name(1), ...said(1, 'text') },
      harm: { name: name(2), ...said(2, 'text') },
      pathways,
      defences: range(few, (index) => ({
        id: `d${index}`,
        name: name(index + 4),
        ...said(index, 'text'),
        covers: pathways.flatMap(({ id }, place) =>
          place >= firstCovered && (place + index) % 2 === 0 ? [id] : [],
        ),
      })).filter(({ covers }) => covers.length > 0),
    })),
    layers: [
      {
        layers: range(Math.max(2, most), (index) => ({
          name: name(index),
          ...said(index, 'text', 'holds', 'breaks'),
        })),
      },
      { layers: range(Math.max(2, most), (index) => ({ name: name(index), ...said(index, 'breaks') })) },
    ],
    'trade-off': [
      {
        x: { label: name(1), low: name(2), high: name(3) },
        y: { label: name(4), low: name(5), high: name(6) },
        curves,
        points: range(most, (index) => ({
          name: name(index),
          x: ((index * 5) % 13) / 13,
          y: ((index * 3) % 7) / 7,
          ...said(index, 'text'),
        })),
        regions: curves.length > 1 ? range(3, (index) => ({ name: name(index), between: ['c0', 'c1'] })) : [],
      },
      { x: { label: name(1) }, y: { label: name(2) }, curves },
    ],
    cycle: [
      {
        centre: name(0),
        steps: range(Math.max(2, most), (index) => ({ name: name(index), ...said(index, 'text', 'passes') })),
      },
      { steps: range(Math.max(2, most), (index) => ({ name: name(index) })) },
    ],
    timeline: [
      {
        events: range(most, (index) => ({
          when: `${index + 1} March 2026`,
          name: name(index),
          ...said(index, 'text'),
        })),
      },
      {
        events: range(most, (index) => ({
          when: name(index),
          name: name(index),
          who: name(index % 7),
          ...said(index, 'text'),
        })),
      },
    ],
    scale: [
      {
        rate: { label: name(1), unit: 'percent', value: 0.0001, min: 0.00001, max: 0.01 },
        volume: { label: name(2), unit: name(3), value: 10_000_000, min: 1, max: 1e300 },
        result: { label: name(4), unit: name(5) },
        threshold: { label: name(6), value: 1000 },
        worked: range(Math.min(8, most), (index) => ({ rate: 0.1 ** index, volume: 10 ** (index * 9) })),
      },
    ],
    spectrum: [
      {
        spectra: range(few, (axis) => ({
          left: name(axis),
          right: name(axis + 1),
          positions: range(most, (index) => ({ name: name(index), at: index / 12, ...said(index, 'text') })),
        })),
      },
      {
        spectra: [
          {
            left: name(0),
            right: name(1),
            positions: range(most, (index) => ({ name: name(index), at: 0.5, ...said(index, 'text') })),
          },
        ],
      },
    ],
  }
  const parsed = Object.entries(given).map(([kind, list]) => [
    kind,
    list.map((diagram) => diagramSchema.parse({ kind, title: 'At its limits', ...diagram })),
  ])
  return Object.fromEntries(parsed) as Record<DiagramKind, Diagram[]>
}
