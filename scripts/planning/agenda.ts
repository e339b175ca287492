import type { Agenda, AgendaItem, Document, Question, Session } from '../model/discussion.ts'
import { wordsOf } from '../../words/words-for.ts'
import { clockAfter } from './clock.ts'

/** Minutes to present each reading before its questions, by the reading's id. */
export type PresentingMinutes = ReadonlyMap<string, number>

interface Part {
  kind: AgendaItem['kind']
  title: string
  language?: string
  documentId?: string
  /** Minutes before the first question. */
  leadMinutes: number
  questions: Question[]
}

function sessionParts(session: Session, documents: Document[], presenting: PresentingMinutes): Part[] {
  const readings = documents.map((document): Part => ({
    kind: 'reading',
    title: document.title,
    language: document.language,
    documentId: document.id,
    leadMinutes: presenting.get(document.id) ?? 0,
    questions: document.questions,
  }))
  const { agenda } = wordsOf(session)
  return [
    { kind: 'opening', title: agenda.opening, leadMinutes: session.opening.minutes, questions: [] },
    ...readings,
    {
      kind: 'across',
      title: agenda.across(documents.length),
      leadMinutes: 0,
      questions: session.closing.questions,
    },
    { kind: 'closing', title: agenda.closingRound, leadMinutes: session.closing.minutes, questions: [] },
  ]
}

function partMinutes(part: Part): number {
  return part.questions.reduce((sum, question) => sum + question.minutes, part.leadMinutes)
}

function agendaItem(part: Part, startMinute: number, start: string | undefined): AgendaItem {
  const clock = (minute: number): string | undefined => (start ? clockAfter(start, minute) : undefined)
  const minutes = partMinutes(part)
  let questionStart = startMinute + part.leadMinutes
  const questions = part.questions.map(({ id, text, minutes: questionMinutes, priority }) => {
    const begins = questionStart
    questionStart += questionMinutes
    return { id, text, startMinute: begins, minutes: questionMinutes, startClock: clock(begins), priority }
  })
  return {
    kind: part.kind,
    title: part.title,
    ...(part.language !== undefined && { language: part.language }),
    documentId: part.documentId,
    startMinute,
    minutes,
    startClock: clock(startMinute),
    endClock: clock(startMinute + minutes),
    questions,
  }
}

/**
 * The agenda: opening, each reading with its questions, the questions across the readings, the closing round.
 * A part without minutes is left out, except a reading.
 */
export function planAgenda(session: Session, documents: Document[], presenting: PresentingMinutes): Agenda {
  const items: AgendaItem[] = []
  let startMinute = 0
  for (const part of sessionParts(session, documents, presenting)) {
    if (part.kind !== 'reading' && partMinutes(part) === 0) continue
    const item = agendaItem(part, startMinute, session.start)
    items.push(item)
    startMinute += item.minutes
  }
  return { items, plannedMinutes: startMinute, availableMinutes: session.minutes }
}
