import type { Document, Question, Session } from '../model/discussion.ts'
import { priorities } from '../model/question.ts'

/** Every question of a session, in the order in which it is asked. */
export function questionsInOrder(session: Session, documents: Document[]): Question[] {
  return [...documents.flatMap((document) => document.questions), ...session.closing.questions]
}

/**
 * The order in which questions are cut when time is short: lowest priority first; within one priority the last
 * one asked first, so that what remains keeps its beginning. `must` questions come last.
 */
export function cutOrder(questions: Question[]): Question[] {
  const rank = (question: Question): number => priorities.indexOf(question.priority)
  return questions
    .map((question, index) => ({ question, index }))
    .toSorted((one, other) => rank(other.question) - rank(one.question) || other.index - one.index)
    .map(({ question }) => question)
}

/** A session made shorter: which questions go, and by how much it is still too long. */
export interface Reduction {
  cut: Question[]
  /** Minutes of the session after the cut. */
  plannedMinutes: number
  /** Minutes above the wished length that no question is left to give. */
  overrunMinutes: number
}

/**
 * Fits a session into a number of minutes by dropping whole questions in cut order, `must` questions too when
 * nothing else is left. A question cut early comes back when a later, longer cut makes room for it.
 */
export function cutToFit(questions: Question[], plannedMinutes: number, wishedMinutes: number): Reduction {
  const cut: Question[] = []
  let planned = plannedMinutes
  for (const question of cutOrder(questions)) {
    if (planned <= wishedMinutes) break
    cut.push(question)
    planned -= question.minutes
  }
  for (const question of [...cut].reverse()) {
    if (planned + question.minutes > wishedMinutes) continue
    cut.splice(cut.indexOf(question), 1)
    planned += question.minutes
  }
  return { cut, plannedMinutes: planned, overrunMinutes: Math.max(0, planned - wishedMinutes) }
}
