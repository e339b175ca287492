import type { Discussion } from '../../model/discussion.ts'

/** The name of a reading's opener, by which other slides link to it. */
export function openerRoute(documentId: string): string {
  return `reading-${documentId}`
}

/** The name of the slide of a question, from the question's id. */
export function questionRoute(questionId: string): string {
  return `question-${questionId}`
}

/** The name of a slide of a list that goes on over several slides. */
export function continuedRoute(route: string, index: number): string {
  return index === 0 ? route : `${route}-${index + 1}`
}

/** For each item of the agenda the slide with which it begins; none for the opening. */
export function agendaRoutes(discussion: Discussion): (string | undefined)[] {
  const [acrossQuestion] = discussion.session.closing.questions
  return discussion.agenda.items.map((item) => {
    if (item.documentId !== undefined) return openerRoute(item.documentId)
    if (item.kind === 'across' && acrossQuestion) return questionRoute(acrossQuestion.id)
    return item.kind === 'closing' ? 'closing' : undefined
  })
}
