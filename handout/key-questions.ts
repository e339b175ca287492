import type { ParticipantDiscussion } from '../scripts/model/discussion.ts'

type Question = ParticipantDiscussion['session']['closing']['questions'][number]

/** Questions to keep in mind while reading, and what they belong to. */
export interface KeyQuestions {
  /** The number of the reading, from 1; absent for questions across the readings. */
  readingNumber?: number
  /** Their language, where it is not the session's. */
  language?: string
  questions: Question[]
}

function mostImportant(questions: Question[]): Question[] {
  const must = questions.filter((question) => question.priority === 'must')
  return must.length > 0 ? must : questions.slice(0, 1)
}

/** The questions that must be asked, by reading; where a reading has none such, its first. */
export function keyQuestions({ documents, session }: ParticipantDiscussion): KeyQuestions[] {
  return [
    ...documents.map((document, index) => ({
      readingNumber: index + 1,
      ...(document.language !== undefined && { language: document.language }),
      questions: mostImportant(document.questions),
    })),
    { questions: mostImportant(session.closing.questions) },
  ].filter(({ questions }) => questions.length > 0)
}

/** Minutes to read everything whose reading time is known, and how many readings have none. */
export function readingLoad(documents: ParticipantDiscussion['documents']): {
  minutes: number
  untimed: number
} {
  const times = documents.map((document) => document.readingMinutes)
  return {
    minutes: times.reduce<number>((sum, minutes) => sum + (minutes ?? 0), 0),
    untimed: times.filter((minutes) => minutes === undefined).length,
  }
}
