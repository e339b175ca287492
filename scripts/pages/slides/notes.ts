import type { AgendaItem, Discussion, Document, Quotation } from '../../model/discussion.ts'
import type { QuestionGuidance } from '../../model/question.ts'
import type { Words } from '../../../words/words.ts'
import { wordsOf } from '../../../words/words-for.ts'
import { markdownToParagraphs } from '../markdown-to-paragraphs.ts'

function present(paragraphs: (string | undefined)[]): string[] {
  return paragraphs.filter((paragraph): paragraph is string => paragraph !== undefined && paragraph !== '')
}

function agendaLine({ title, minutes, startClock, endClock }: AgendaItem, words: Words): string {
  const length = words.shortMinutes(minutes)
  const isTimed = startClock !== undefined && endClock !== undefined
  return isTimed
    ? words.notes.timedPart(title, startClock, endClock, length)
    : words.notes.part(title, length)
}

/** By how much the plan misses the length of the session; nothing when it fills it. */
function fitLine(
  { plannedMinutes, availableMinutes }: Discussion['agenda'],
  { notes }: Words,
): string | undefined {
  const difference = plannedMinutes - availableMinutes
  if (difference === 0) return undefined
  const sentence = difference > 0 ? notes.tooMany : notes.free
  return sentence(plannedMinutes, availableMinutes, Math.abs(difference))
}

/** The times of every part, whether they add up, and the opening's own note. */
export function agendaNotes(discussion: Discussion): string[] {
  const { agenda, session } = discussion
  const { opening } = session
  const words = wordsOf(session)
  const lines = agenda.items.map((item) => agendaLine(item, words))
  return present([opening.text, opening.guidance?.note, ...lines, fitLine(agenda, words)])
}

/**
 * Whether a reading's quotations are known to be word for word what its text says: nobody in the room need see that they
 * are not.
 */
export function quotationNotes(quotations: readonly Quotation[], { notes }: Words): string[] {
  return quotations.some(({ verification }) => verification.status === 'unchecked') ? [notes.unchecked] : []
}

/** How long the readings take to read. */
export function overviewNotes(discussion: Discussion): string[] {
  const { notes } = wordsOf(discussion.session)
  return discussion.documents.map(({ title, readingMinutes }) =>
    readingMinutes === undefined ? notes.noReadingTime(title) : notes.readingTime(title, readingMinutes),
  )
}

/** When the reading is due, and all that the facilitator wrote about it. */
export function openerNotes(document: Document, discussion: Discussion): string[] {
  const item = discussion.agenda.items.find((one) => one.documentId === document.id)
  const { notes, body } = document.guidance ?? {}
  const words = wordsOf(discussion.session)
  return present([item && agendaLine(item, words), notes, ...(body ? markdownToParagraphs(body) : [])])
}

/** What a question is for, how to run it and what to ask next. */
export function questionNotes(guidance: QuestionGuidance | undefined, { notes }: Words): string[] {
  if (!guidance) return []
  const { purpose, note, followUps } = guidance
  return present([purpose && notes.purpose(purpose), note, ...followUps.map(notes.thenAsk)])
}

/** How to end. */
export function closingNotes(discussion: Discussion): string[] {
  return present([discussion.session.closing.guidance?.note])
}
