import type { AgendaItem, Discussion, Question } from '../scripts/model/discussion.ts'
import type { Words } from '../words/words.ts'

/** One thing to do, and when. */
export interface RunSheetRow {
  kind: 'part' | 'question'
  /** The agenda's item, or the question. */
  item: AgendaItem
  question?: Question
  /** The number of the question in its part, from 1. */
  number?: number
  startMinute: number
  startClock?: string
  /** For a part: the minutes before its first question. */
  minutes: number
}

/** Every question of a session by its id. */
export function questionsById({ documents, session }: Discussion): Map<string, Question> {
  const questions = [...documents.flatMap((document) => document.questions), ...session.closing.questions]
  return new Map(questions.map((question) => [question.id, question]))
}

/** The session by the clock: each part of the agenda, and in it each question. */
export function runSheet(discussion: Discussion): RunSheetRow[] {
  const questions = questionsById(discussion)
  return discussion.agenda.items.flatMap((item) => {
    const { startMinute, startClock } = item
    const asked = item.questions.map((entry, index): RunSheetRow => ({
      kind: 'question',
      item,
      question: questions.get(entry.id),
      number: index + 1,
      startMinute: entry.startMinute,
      startClock: entry.startClock,
      minutes: entry.minutes,
    }))
    const minutes = (item.questions[0]?.startMinute ?? startMinute + item.minutes) - startMinute
    return [{ kind: 'part', item, startMinute, startClock, minutes }, ...asked]
  })
}

/** A question to leave out, and how long the session is without it and those before it. */
export interface Cut {
  /** From 1: the first to go. */
  order: number
  question: Question
  remainingMinutes: number
}

/** What to leave out when time runs short, in order. */
export function cutList(discussion: Discussion): Cut[] {
  const questions = questionsById(discussion)
  let remainingMinutes = discussion.agenda.plannedMinutes
  return discussion.cutOrder.flatMap((id, index) => {
    const question = questions.get(id)
    if (!question) return []
    remainingMinutes -= question.minutes
    return [{ order: index + 1, question, remainingMinutes }]
  })
}

/** Whether the plan fills the session, in a sentence: by how much it is too long, or what is left. */
export function fitSentence(
  { plannedMinutes, availableMinutes }: Discussion['agenda'],
  { guide }: Words,
): string {
  const difference = plannedMinutes - availableMinutes
  if (difference === 0) return guide.fits(plannedMinutes, availableMinutes)
  const sentence = difference > 0 ? guide.tooMany : guide.free
  return sentence(plannedMinutes, availableMinutes, Math.abs(difference))
}
