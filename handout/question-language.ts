import type { ParticipantDiscussion } from '../scripts/model/discussion.ts'

/** The language of a question, a tag (BCP 47), where it is not the session's: that of the reading that asks it. */
export function questionLanguage(
  questionId: string,
  documents: ParticipantDiscussion['documents'],
): string | undefined {
  return documents.find(({ questions }) => questions.some(({ id }) => id === questionId))?.language
}
