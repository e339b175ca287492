import type { ParticipantDiscussion } from '../scripts/model/discussion.ts'

type Reading = ParticipantDiscussion['documents'][number]

/** A reading with its number in the session, from 1. */
export interface NumberedReading {
  number: number
  document: Reading
}

/** Whether a reading fills so little of a page that others may follow it there. */
function isBrief({ questions, diagrams, claims, quotations, terms }: Reading): boolean {
  return (
    questions.length === 0 && diagrams.length === 0 && claims.length + quotations.length + terms.length < 4
  )
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
  return last ? `Readings ${first.number} to ${last.number}` : `${first.number}  ${first.document.title}`
}
