import type { Discussion } from '../model/discussion.ts'
import { planAgenda } from './agenda.ts'
import { questionsInOrder, cutToFit, type Reduction } from './cut.ts'

/** A discussion fitted into another length, and what was cut for it. */
export interface Rescheduled {
  discussion: Discussion
  reduction: Reduction
}

/** Minutes that each reading has before its questions, taken from the agenda. */
function leadMinutes({ agenda }: Discussion): Map<string, number> {
  return new Map(
    agenda.items.flatMap(({ documentId, minutes, questions }) =>
      documentId === undefined
        ? []
        : [[documentId, minutes - questions.reduce((sum, question) => sum + question.minutes, 0)]],
    ),
  )
}

/** The same session in a given number of minutes: whole questions are dropped in cut order, nothing is made shorter. */
export function reschedule(discussion: Discussion, minutes: number): Rescheduled {
  const questions = questionsInOrder(discussion.session, discussion.documents)
  const reduction = cutToFit(questions, discussion.agenda.plannedMinutes, minutes)
  const isKept = ({ id }: { id: string }): boolean => reduction.cut.every((question) => question.id !== id)
  const { closing } = discussion.session
  const session = {
    ...discussion.session,
    minutes,
    closing: { ...closing, questions: closing.questions.filter(isKept) },
  }
  const documents = discussion.documents.map((document) => ({
    ...document,
    questions: document.questions.filter(isKept),
  }))
  const agenda = planAgenda(session, documents, leadMinutes(discussion))
  return { discussion: { ...discussion, session, documents, agenda }, reduction }
}
