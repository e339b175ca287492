import type { Words } from '../../words/words.ts'

/** What the cover reads of the `session:` key in the headmatter, before anybody has validated it. */
export interface SessionHeadmatter {
  group?: string
  facilitator?: string
  place?: string
  date?: string
  start?: string
  minutes?: number
}

/** A day in words of a language, with its weekday; as typed when it is no ISO 8601 date. */
export function formatDay(date: string, language: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(date)?.[0]
  if (!day) return date
  return new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
}

/** When, how long, where and with whom: the facts of a session that are known, as label and text. */
export function coverFacts(
  session: SessionHeadmatter,
  language: string,
  { facts, minutes: minutesOf }: Words,
): { label: string; text: string }[] {
  const { date, start, minutes, place, facilitator } = session
  return [
    { label: facts.day, text: date && formatDay(date, language) },
    { label: facts.begins, text: start },
    { label: facts.lasts, text: minutes && minutesOf(minutes) },
    { label: facts.place, text: place },
    { label: facts.facilitator, text: facilitator },
  ].flatMap(({ label, text }) => (text ? [{ label, text }] : []))
}
