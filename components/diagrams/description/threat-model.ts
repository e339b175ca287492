import type { ThreatModel } from '../../../scripts/model/diagram.ts'
import { plainText } from '../../plain-text.ts'
import type { DiagramFacts } from './facts.ts'
import { counted, named, sentenceOf } from './wording.ts'

type Part = { name: string; text?: string }

/** Actor, pathways, the defences on each, and the harm, in sentences; open pathways are named last. */
export function describeThreatModel(diagram: ThreatModel): string {
  const { title, actor, pathways, defences, harm } = diagram
  const open = pathways.filter((pathway) => defencesOn(diagram, pathway.id).length === 0)
  return [
    sentenceOf(title),
    `A threat model: from the actor, along ${counted(pathways.length, 'pathway')} and through ${counted(defences.length, 'line')} of defence, to the harm.`,
    `The actor: ${withText(actor)}`,
    `The harm: ${withText(harm)}`,
    ...defences.map(
      (defence, index) => `Defence ${index + 1}: ${withText(defence)} ${coverage(diagram, defence.covers)}`,
    ),
    ...pathways.map((pathway, index) => `Pathway ${index + 1}: ${withText(pathway)}`),
    open.length > 0 ? `No defence covers ${named(open.map(({ name }) => name))}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function withText({ name, text }: Part): string {
  return text === undefined ? sentenceOf(name) : `${sentenceOf(name)} ${sentenceOf(plainText(text))}`
}

function coverage({ pathways }: ThreatModel, covers: string[]): string {
  const covered = pathways.filter(({ id }) => covers.includes(id))
  if (covered.length === pathways.length && covered.length > 1) return 'It can stop every pathway.'
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
