import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type { AgendaItem, Discussion, Question } from '../model/discussion.ts'
import { formatDate } from './byline.ts'
import { cutOrder, questionsInOrder } from './cut.ts'
import type { Rescheduled } from './reschedule.ts'

const columns = { clock: 5, minutes: 4, priority: 6 }
const gap = '  '
const leastTextWidth = 24

interface Row {
  clock?: string
  minutes: number
  priority?: string
  text: string
  indented?: boolean
}

function pad(text: string, width: number, end: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return end === 'left' ? space + text : text + space
}

function formatRow(
  { clock, minutes, priority, text, indented }: Row,
  hasClock: boolean,
  width: number,
): string {
  const head = [
    ...(hasClock ? [pad(clock ?? '', columns.clock, 'right')] : []),
    pad(String(minutes), columns.minutes, 'left'),
    pad(priority ?? '', columns.priority, 'right'),
  ].join(gap)
  const start = head + gap + (indented ? '  ' : '')
  const textWidth = Math.max(leastTextWidth, width - start.length)
  const [first = '', ...rest] = wrapAnsi(text, textWidth, { hard: true }).split('\n')
  return [start + first, ...rest.map((line) => ' '.repeat(start.length) + line)].join('\n').trimEnd()
}

function agendaRows(item: AgendaItem): Row[] {
  const questions = item.questions.map((question) => ({
    clock: question.startClock,
    minutes: question.minutes,
    priority: question.priority,
    text: question.text,
    indented: true,
  }))
  return [{ clock: item.startClock, minutes: item.minutes, text: item.title }, ...questions]
}

function heading({ session }: Discussion): string {
  const date = session.date && formatDate(session.date, session.language)
  return [session.title, [date, session.start].filter(Boolean).join(', ')].filter(Boolean).join('\n')
}

function total({ agenda }: Discussion): string {
  const { plannedMinutes, availableMinutes } = agenda
  const difference = availableMinutes - plannedMinutes
  if (difference === 0) return `${plannedMinutes} of ${availableMinutes} minutes: it fits exactly.`
  const verdict = difference > 0 ? `${difference} left over` : `${-difference} too many`
  return `${plannedMinutes} of ${availableMinutes} minutes: ${verdict}.`
}

function questionList(title: string, questions: Question[], width: number): string[] {
  if (questions.length === 0) return []
  const lines = questions.map((question, index) => {
    const start = `${pad(String(index + 1), 3, 'left')}. `
    const text = `${question.priority}, ${question.minutes} min: ${question.text}`
    const wrapped = wrapAnsi(text, Math.max(leastTextWidth, width - start.length), { hard: true })
    return start + wrapped.replaceAll('\n', `\n${' '.repeat(start.length)}`)
  })
  return ['', title, ...lines]
}

/** The agenda as a table for a terminal of a given width, its sum, and what to cut first when time is short. */
export function formatPlan(discussion: Discussion, width: number): string {
  const hasClock = discussion.session.start !== undefined
  const rows = discussion.agenda.items.flatMap(agendaRows)
  const questions = questionsInOrder(discussion.session, discussion.documents)
  return [
    heading(discussion),
    '',
    ...rows.map((row) => formatRow(row, hasClock, width)),
    '',
    total(discussion),
    ...questionList('To cut first when time is short:', cutOrder(questions), width),
    '',
  ].join('\n')
}

/** The same session in another length: its agenda, and the questions that were dropped for it. */
export function formatProposal({ discussion, reduction }: Rescheduled, width: number): string {
  const { cut, overrunMinutes } = reduction
  const short =
    overrunMinutes > 0
      ? [`No question is left to drop: take ${overrunMinutes} min from the other parts.`]
      : []
  const dropped =
    cut.length === 0 ? ['Nothing has to be dropped.'] : questionList('Dropped:', cut, width).slice(1)
  const hasClock = discussion.session.start !== undefined
  const rows = discussion.agenda.items.flatMap(agendaRows).map((row) => formatRow(row, hasClock, width))
  return [heading(discussion), '', ...rows, '', total(discussion), ...short, '', ...dropped, ''].join('\n')
}
