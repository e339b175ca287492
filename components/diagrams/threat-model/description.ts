import type { Words } from '../../../words/words.ts'
import type { ThreatModel } from './schema.ts'
import { plainText } from '../../plain-text.ts'
import type { Share } from '../shared/share.ts'
import type { DiagramFacts } from '../shared/facts.ts'
import { sentenceOf, shownOf } from '../shared/wording.ts'

type Part = { name: string; text?: string }

/** What a drawing of a part shows: some pathways, and the sentences of some defences. */
interface Shown {
  pathways: Share
  notes: { defence?: number }[]
}

/** Actor, pathways, the defences on each, and the harm, in sentences; open pathways are named last. */
export function describeThreatModel(diagram: ThreatModel, words: Words, shown?: Shown): string {
  const part = shown ? shownOf(shown.pathways, diagram.pathways.length, words) : []
  const sentences =
    shown && part.length > 0 ? describePart(diagram, words, shown, part) : describeWhole(diagram, words)
  return sentences.filter(Boolean).join(' ')
}

function overall({ pathways, defences }: ThreatModel, { threatModel }: Words['diagrams']): string {
  return threatModel.whole(threatModel.pathways(pathways.length), threatModel.defences(defences.length))
}

function describeWhole(diagram: ThreatModel, words: Words): string[] {
  const { title, actor, pathways, defences, harm } = diagram
  const { threatModel } = words.diagrams
  return [
    sentenceOf(title, words),
    overall(diagram, words.diagrams),
    threatModel.actor(withText(actor, words)),
    threatModel.harm(withText(harm, words)),
    ...defences.map((defence, index) => {
      const text = `${withText(defence, words)} ${coverage(diagram, words, defence.covers)}`
      return threatModel.defence(index + 1, text)
    }),
    ...describePathways(diagram, words, { from: 0, to: pathways.length }),
  ]
}

// The sentences of a defence stand in the part that shows them; which pathways it stops, in the parts that show those.
function describePart(
  diagram: ThreatModel,
  words: Words,
  { pathways, notes }: Shown,
  part: string[],
): string[] {
  const { title, actor, defences, harm } = diagram
  const { threatModel } = words.diagrams
  const shownPathways = diagram.pathways.slice(pathways.from, pathways.to)
  const hasDrawing = shownPathways.length > 0
  const said = new Set(notes.map(({ defence }) => defence))
  const ends = [threatModel.actor(withText(actor, words)), threatModel.harm(withText(harm, words))]
  return [
    sentenceOf(title, words),
    ...(hasDrawing ? [overall(diagram, words.diagrams), ...part] : [threatModel.inWords]),
    ...(hasDrawing || said.has(undefined) ? ends : []),
    ...defences.map((defence, index) => {
      const text = said.has(index) ? withText(defence, words) : sentenceOf(defence.name, words)
      if (!hasDrawing) return said.has(index) ? threatModel.defence(index + 1, text) : ''
      const covered = coverage({ ...diagram, pathways: shownPathways }, words, defence.covers)
      return threatModel.defence(index + 1, `${text} ${covered}`)
    }),
    ...describePathways(diagram, words, pathways),
  ]
}

function describePathways(diagram: ThreatModel, words: Words, { from, to }: Share): string[] {
  const { threatModel } = words.diagrams
  const shown = diagram.pathways.slice(from, to)
  const open = shown.filter((pathway) => defencesOn(diagram, pathway.id).length === 0)
  return [
    ...shown.map((pathway, index) => threatModel.numberedPathway(from + index + 1, withText(pathway, words))),
    open.length > 0 ? threatModel.uncovered(words.list(open.map(({ name }) => name))) : '',
  ]
}

function withText({ name, text }: Part, words: Words): string {
  const named = sentenceOf(name, words)
  return text === undefined ? named : `${named} ${sentenceOf(plainText(text), words)}`
}

function coverage({ pathways }: ThreatModel, { diagrams, list }: Words, covers: string[]): string {
  const { threatModel } = diagrams
  const covered = pathways.filter(({ id }) => covers.includes(id))
  if (covered.length === pathways.length && covered.length > 1) return threatModel.stopsAll
  if (covered.length === 0) return threatModel.stopsNone
  const missed = pathways.filter(({ id }) => !covers.includes(id)).map(({ name }) => name)
  const names = list(covered.map(({ name }) => name))
  return missed.length > 0 ? threatModel.stopsSome(names, list(missed)) : threatModel.stops(names)
}

function defencesOn({ defences }: ThreatModel, pathwayId: string) {
  return defences.filter(({ covers }) => covers.includes(pathwayId))
}

/** The same as a table: a row a pathway, a column a defence. */
export function threatModelFacts(diagram: ThreatModel, words: Words): DiagramFacts {
  const { threatModel } = words.diagrams
  const { pathways, defences } = diagram
  return {
    kind: 'table',
    columns: [threatModel.pathway, ...defences.map(({ name }) => name)],
    rows: pathways.map(({ id, name, text }) => [
      text === undefined ? name : `${sentenceOf(name, words)} ${plainText(text)}`,
      ...defences.map(({ covers }) => (covers.includes(id) ? threatModel.covered : threatModel.notCovered)),
    ]),
  }
}
