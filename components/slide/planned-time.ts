import type { Words } from '../../words/words.ts'
import type { AgendaContent, LayoutContents, SlidePlace } from '../../scripts/model/slide.ts'

/** What this module reads of a slide's front matter; slides that users write by hand may have none of it. */
export interface SlideFrontMatter {
  layout?: string
  place?: SlidePlace
  content?: unknown
}

/** Minutes of the session, counted from its start. */
export interface PlannedTime {
  from: number
  to: number
}

type AgendaItems = AgendaContent['items']

/** The items of the agenda, put together from the slides that show it; none when no slide does. */
export function agendaItems(slides: readonly SlideFrontMatter[]): AgendaItems {
  return slides
    .filter((slide) => slide.layout === 'agenda')
    .flatMap((slide) => (slide.content as LayoutContents['agenda'] | undefined)?.items ?? [])
}

/**
 * When the plan has a slide on the screen. A question has its own minutes; the other slides of an agenda item share
 * the time before its first question evenly. A slide outside the agenda has no time.
 */
export function plannedTime(slides: readonly SlideFrontMatter[], index: number): PlannedTime | undefined {
  const slide = slides[index]
  const agendaIndex = slide?.place?.agendaIndex
  const item = agendaIndex === undefined ? undefined : agendaItems(slides)[agendaIndex]
  if (!slide || !item) return undefined

  const asked = item.questions.find((question) => question.id === questionId(slide))
  if (asked) return { from: asked.startMinute, to: asked.startMinute + asked.minutes }

  const presented = slides.filter(
    (other) => other.place?.agendaIndex === agendaIndex && questionId(other) === undefined,
  )
  const end = item.questions[0]?.startMinute ?? item.startMinute + item.minutes
  const share = (end - item.startMinute) / presented.length
  const from = item.startMinute + presented.indexOf(slide) * share
  return { from, to: from + share }
}

function questionId(slide: SlideFrontMatter): string | undefined {
  if (slide.layout !== 'question') return undefined
  return (slide.content as LayoutContents['question'] | undefined)?.question.id
}

/**
 * Whole minutes by which the session is late (more than 0) or early (less than 0): 0 within a minute of the slide's
 * planned time.
 */
export function minutesLate(elapsedMinutes: number, planned: PlannedTime): number {
  if (elapsedMinutes >= planned.to + 1) return Math.round(elapsedMinutes - planned.to)
  if (elapsedMinutes <= planned.from - 1) return -Math.round(planned.from - elapsedMinutes)
  return 0
}

/** “3 min late”, “2 min early” or “on time”. */
export function formatPace(late: number, { clock }: Words): string {
  if (late === 0) return clock.onTime
  return late > 0 ? clock.late(late) : clock.early(-late)
}
