import type { Discussion, ParticipantDiscussion, Reference, Session } from '../model/discussion.ts'
import type { SessionFrontMatter } from '../model/session.ts'
import { collectGlossary, findOpenClaims, findTensions, findUntimedDocuments } from './across-readings.ts'
import { planAgenda } from './agenda.ts'
import { cutOrder, questionsInOrder } from './cut.ts'
import { type CheckedReading, claimPlaces, toDocument, toQuestions } from './documents.ts'
import { keepForeignLanguages } from './foreign-languages.ts'
import { shortNames } from './short-name.ts'

/** The session as it was written, with what the rest of the headmatter says of it. */
export type SessionSource = SessionFrontMatter & { title: string; language: string }

function toSession(source: SessionSource, readings: CheckedReading[]): Session {
  const { title, language, group, facilitator, place, date, start, minutes, opening, closing, themes } =
    source
  return {
    title,
    language,
    group,
    facilitator,
    place,
    date,
    start,
    minutes,
    opening: { minutes: opening.minutes, text: opening.text, ...guidanceOf(opening.note) },
    closing: {
      minutes: closing.minutes,
      text: closing.text,
      questions: toQuestions(closing.questions, 'closing', claimPlaces(readings)),
      ...guidanceOf(closing.note),
    },
    themes,
    mathematics: source.mathematics,
    ...(source.words && { ownWords: source.words }),
  }
}

function guidanceOf(note: string | undefined): { guidance?: { note: string } } {
  return note === undefined ? {} : { guidance: { note } }
}

function presentingMinutes(source: SessionSource, readings: CheckedReading[]): Map<string, number> {
  const named = (source.readings ?? []).map((entry): [string, number] =>
    typeof entry === 'string' ? [entry, defaultPresentingMinutes] : [entry.id, entry.minutes],
  )
  return new Map([
    ...readings.map((reading): [string, number] => [reading.id, defaultPresentingMinutes]),
    ...named,
  ])
}

/** Minutes to present a reading when the session does not say. */
const defaultPresentingMinutes = 5

/** Everything that follows from a session and its readings: agenda, tensions, glossary, what is still open. */
export function planDiscussion(
  source: SessionSource,
  checked: CheckedReading[],
  references: Reference[],
): Discussion {
  const readings = keepForeignLanguages(checked, source.language)
  const session = toSession(source, readings)
  const places = claimPlaces(readings)
  const named = readings.map((reading) => toDocument(reading, places, { ...source, wording: session }))
  const names = shortNames(named, session)
  const documents = named.map((document, index) => ({ ...document, shortName: names[index] }))
  const questions = questionsInOrder(session, documents)
  return {
    session,
    documents,
    agenda: planAgenda(session, documents, presentingMinutes(source, readings)),
    tensions: findTensions(session.themes, documents),
    glossary: collectGlossary(documents, session.language),
    cutOrder: cutOrder(questions).map((question) => question.id),
    openClaims: findOpenClaims(documents, questions),
    untimedDocuments: findUntimedDocuments(documents),
    references,
  }
}

function withoutGuidance(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutGuidance)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) =>
      key === 'guidance' ? [] : [[key, withoutGuidance(part)]],
    ),
  )
}

/** The discussion as participants may see it: without any text for the facilitator. */
export function forParticipants(discussion: Discussion): ParticipantDiscussion {
  return withoutGuidance(discussion) as ParticipantDiscussion
}
