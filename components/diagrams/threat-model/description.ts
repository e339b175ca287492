import type { ThreatModel } from './schema.ts'
import { plainText } from '../../plain-text.ts'
import type { Share } from '../shared/share.ts'
import type { DiagramFacts } from '../shared/facts.ts'
import { counted, named, partly, sentenceOf } from '../shared/wording.ts'

type Part = { name: string; text?: string }

/** What a drawing of a part shows: some pathways, and the sentences of some defences. */
interface Shown {
  pathways: Share
  notes: { defence?: number }[]
}

/** Actor, pathways, the defences on each, and the harm, in sentences; open pathways are named last. */
export function describeThreatModel(diagram: ThreatModel, shown?: Shown): string {
  const part = shown && partly(shown.pathways, diagram.pathways.length, 'pathway')
  return shown && part ? describePart(diagram, shown, part) : describeWhole(diagram)
}

function describeWhole(diagram: ThreatModel): string {
  const { title, actor, pathways, defences, harm } = diagram
  return [
    sentenceOf(title),
    `A threat model: from the actor, along ${counted(pathways.length, 'pathway')} and through ${counted(defences.length, 'line')} of defence, to the harm.`,
    `The actor: ${withText(actor)}`,
    `The harm: ${withText(harm)}`,
    ...defences.map(
      (defence, index) => `Defence ${index + 1}: ${withText(defence)} ${coverage(diagram, defence.covers)}`,
    ),
    ...describePathways(diagram, { from: 0, to: pathways.length }),
  ]
    .filter(Boolean)
    .join(' ')
}

// The sentences of a defence stand in the part that shows them; which pathways it stops, in the parts that show those.
function describePart(diagram: ThreatModel, { pathways, notes }: Shown, part: string): string {
  const { title, actor, defences, harm } = diagram
  const shownPathways = diagram.pathways.slice(pathways.from, pathways.to)
  const hasDrawing = shownPathways.length > 0
  const said = new Set(notes.map(({ defence }) => defence))
  return [
    sentenceOf(title),
    hasDrawing
      ? `A threat model, ${part}: from the actor, through ${counted(defences.length, 'line')} of defence, to the harm.`
      : 'A threat model: what stands in its way, in words.',
    hasDrawing || said.has(undefined) ? `The actor: ${withText(actor)}` : '',
    hasDrawing || said.has(undefined) ? `The harm: ${withText(harm)}` : '',
    ...defences.map((defence, index) => {
      const text = said.has(index) ? withText(defence) : sentenceOf(defence.name)
      if (!hasDrawing) return said.has(index) ? `Defence ${index + 1}: ${text}` : ''
      return `Defence ${index + 1}: ${text} ${coverage({ ...diagram, pathways: shownPathways }, defence.covers)}`
    }),
    ...describePathways(diagram, pathways),
  ]
    .filter(Boolean)
    .join(' ')
}

function describePathways(diagram: ThreatModel, { from, to }: Share): string[] {
  const shown = diagram.pathways.slice(from, to)
  const open = shown.filter((pathway) => defencesOn(diagram, pathway.id).length === 0)
  return [
    ...shown.map((pathway, index) => `Pathway ${from + index + 1}: ${withText(pathway)}`),
    open.length > 0 ? `No defence covers ${named(open.map(({ name }) => name))}.` : '',
  ]
}

function withText({ name, text }: Part): string {
  return text === undefined ? sentenceOf(name) : `${sentenceOf(name)} ${sentenceOf(plainText(text))}`
}

function coverage({ pathways }: ThreatModel, covers: string[]): string {
  const covered = pathways.filter(({ id }) => covers.includes(id))
  if (covered.length === pathways.length && covered.length > 1) return 'It can stop every pathway.'
  if (covered.length === 0) return 'It can stop none of these.'
  const missed = pathways.filter(({ id }) => !covers.includes(id))
  return `It can stop ${named(covered.map(({ name }) => name))}${
    missed.length > 0 ? `, but not ${named(missed.map(({ name }) => name))}` : ''
  }.`
}

function defencesOn({ defences }: ThreatModel, pathwayId: string) {
  return defences.filter(({ covers }) => covers.includes(pathwayId))
}

/** The same as a table: a row a pathway, a column a defence. */
export function threatModelFacts(diagram: ThreatModel): DiagramFacts {
  const { pathways, defences } = diagram
  return {
    kind: 'table',
    columns: ['Pathway', ...defences.map(({ name }) => name)],
    rows: pathways.map(({ id, name, text }) => [
      text === undefined ? name : `${sentenceOf(name)} ${plainText(text)}`,
      ...defences.map(({ covers }) => (covers.includes(id) ? 'covered' : 'not covered')),
    ]),
  }
}
