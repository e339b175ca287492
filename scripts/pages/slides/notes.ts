import type { AgendaItem, Discussion, Document, Quotation } from '../../model/discussion.ts'
import type { QuestionGuidance } from '../../model/question.ts'
import { markdownToParagraphs } from '../markdown-to-paragraphs.ts'

function present(paragraphs: (string | undefined)[]): string[] {
  return paragraphs.filter((paragraph): paragraph is string => paragraph !== undefined && paragraph !== '')
}

function agendaLine({ title, minutes, startClock, endClock }: AgendaItem): string {
  const clock = startClock && endClock ? `${startClock} to ${endClock}, ` : ''
  return `${title}: ${clock}${minutes} min`
}

/** By how much the plan misses the length of the session; nothing when it fills it. */
function fitLine({ plannedMinutes, availableMinutes }: Discussion['agenda']): string | undefined {
  const difference = plannedMinutes - availableMinutes
  if (difference === 0) return undefined
  const planned = `Altogether ${plannedMinutes} of ${availableMinutes} min`
  return difference > 0 ? `${planned}: ${difference} too many` : `${planned}: ${-difference} are free`
}

/** The times of every part, whether they add up, and the opening's own note. */
export function agendaNotes(discussion: Discussion): string[] {
  const { agenda, session } = discussion
  const { opening } = session
  return present([opening.text, opening.guidance?.note, ...agenda.items.map(agendaLine), fitLine(agenda)])
}

/** Whether a quotation is known to be word for word what the text says: nobody in the room need see that it is not. */
export function quotationNotes({ verification }: Quotation): string[] {
  return verification.status === 'unchecked' ? ['Not checked against the text of the reading'] : []
}

/** How long the readings take to read. */
export function overviewNotes(discussion: Discussion): string[] {
  return discussion.documents.map(({ title, readingMinutes }) =>
    readingMinutes === undefined
      ? `${title}: no reading time known`
      : `${title}: ${readingMinutes} min to read`,
  )
}

/** When the reading is due, and all that the facilitator wrote about it. */
export function openerNotes(document: Document, discussion: Discussion): string[] {
  const item = discussion.agenda.items.find((one) => one.documentId === document.id)
  const { notes, body } = document.guidance ?? {}
  return present([item && agendaLine(item), notes, ...(body ? markdownToParagraphs(body) : [])])
}

/** What a question is for, how to run it and what to ask next. */
export function questionNotes(guidance: QuestionGuidance | undefined): string[] {
  if (!guidance) return []
  const { purpose, note, followUps } = guidance
  return present([purpose && `Purpose: ${purpose}`, note, ...followUps.map((next) => `Then ask: ${next}`)])
}

/** How to end. */
export function closingNotes(discussion: Discussion): string[] {
  return present([discussion.session.closing.guidance?.note])
}
