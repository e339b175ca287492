import { boundedList } from '../diagnostics/bounded-list.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnosticAt } from '../documents/source-file.ts'
import type { Located } from '../documents/discussion-sources.ts'
import type { Discussion } from '../model/discussion.ts'
import { questionsInOrder, cutToFit } from './cut.ts'

function minutes(count: number): string {
  return count === 1 ? '1 minute' : `${count} minutes`
}

/** Enough of a question to know it by. */
function beginningOf(text: string): string {
  const characters = [...text]
  return characters.length > 100 ? `${characters.slice(0, 99).join('').trimEnd()}…` : text
}

function cutAdvice(discussion: Discussion): string {
  const { plannedMinutes, availableMinutes } = discussion.agenda
  const questions = questionsInOrder(discussion.session, discussion.documents)
  const { cut, overrunMinutes } = cutToFit(questions, plannedMinutes, availableMinutes)
  const named = boundedList(cut.map(({ text, minutes: length }) => `“${beginningOf(text)}” (${length} min)`))
  if (cut.length === 0) return 'shorten the opening, the readings or the closing'
  const rest = overrunMinutes > 0 ? `; ${minutes(overrunMinutes)} more must come from the other parts` : ''
  return `cut first: ${named}${rest}`
}

/** Warns when the parts of the session do not add up to its minutes, by exactly how much, and what to cut first. */
export function checkAgenda(discussion: Discussion, session: Located): Diagnostic[] {
  const { plannedMinutes, availableMinutes } = discussion.agenda
  const difference = plannedMinutes - availableMinutes
  if (difference === 0) return []
  const planned = `the session has ${minutes(availableMinutes)}, its parts take ${plannedMinutes}`
  const finding =
    difference > 0
      ? {
          code: 'session-too-long',
          message: `${planned}: ${difference} too many`,
          help: cutAdvice(discussion),
        }
      : {
          code: 'session-too-short',
          message: `${planned}: ${minutes(-difference)} left over`,
          help: 'give them to a question or to the closing, or shorten the session',
        }
  const at = ['session', 'minutes']
  return [
    diagnosticAt(session.source, session.spanOf(at), { severity: 'warning', at: at.join('.'), ...finding }),
  ]
}
