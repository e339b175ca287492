import type { ParticipantDiscussion } from '../scripts/model/discussion.ts'
import { writingLines } from './writing-space.ts'

type Reading = ParticipantDiscussion['documents'][number]

/** A reading with its number in the session, from 1. */
export interface NumberedReading {
  number: number
  document: Reading
}

/** Characters on a line of text, and heights in millimetres, as handout.css has them. */
const lineLength = 78
const lineHeight = 5.1
const ruledLineHeight = 8
const heights = { title: 24, claim: 6, quotation: 5, diagram: 80, question: 18, halfPage: 120 }

function textHeight(text = ''): number {
  return Math.ceil(text.length / lineLength) * lineHeight
}

/** Roughly how much of a page a reading fills, in millimetres. */
function estimateHeight({ thesis, summary, claims, quotations, diagrams, questions }: Reading): number {
  const parts = [
    heights.title + textHeight(thesis) + diagrams.length * heights.diagram,
    ...summary.map((text) => textHeight(text)),
    ...claims.map((claim) => textHeight(claim.text) + heights.claim),
    ...quotations.map((quotation) => textHeight(quotation.text) + heights.quotation),
    ...questions.flatMap(({ protocol, minutes }) => [
      heights.question,
      ...writingLines(protocol, minutes).map((lines) => lines * ruledLineHeight),
    ]),
  ]
  return parts.reduce((sum, height) => sum + height, 0)
}

/** Whether a reading fills so little of a page that others may follow it there. */
function isBrief(reading: Reading): boolean {
  return estimateHeight(reading) < heights.halfPage
}

/** The readings as they share pages: a long one begins a page, brief ones that follow one another share. */
export function groupReadings(documents: Reading[]): NumberedReading[][] {
  const groups: NumberedReading[][] = []
  documents.forEach((document, index) => {
    const reading = { number: index + 1, document }
    const last = groups.at(-1)
    const previous = last?.at(-1)
    if (last && previous && isBrief(previous.document) && isBrief(document)) last.push(reading)
    else groups.push([reading])
  })
  return groups
}

/** The title at the head of the pages that a group of readings shares. */
export function groupTitle(group: NumberedReading[]): string {
  const [first, ...others] = group
  if (!first) return ''
  const last = others.at(-1)
  return last ? `${first.number}–${last.number}` : `${first.number}  ${first.document.title}`
}
