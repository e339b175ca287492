import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts'
import type { DataPath } from '../documents/data-path.ts'
import { diagnosticAt, type Finding } from '../documents/source-file.ts'
import type { Located } from '../documents/discussion-sources.ts'
import type { QuestionSource } from '../model/question.ts'
import { forParticipants } from '../planning/discussion.ts'
import {
  findFacilitatorText,
  type FacilitatorLeak,
  type PublicOutput,
} from '../leak-check/find-facilitator-text.ts'
import type { LoadedDiscussion } from './load-discussion.ts'

interface GuardedText {
  text: string
  located: Located
  /** Absent for a document's body, which stands below its front matter. */
  at?: DataPath
}

function questionTexts(questions: QuestionSource[], located: Located, path: DataPath): GuardedText[] {
  return questions.flatMap(({ purpose, note, followUps }, index) => {
    const at = [...path, index]
    return [
      ...(purpose === undefined ? [] : [{ text: purpose, located, at: [...at, 'purpose'] }]),
      ...(note === undefined ? [] : [{ text: note, located, at: [...at, 'note'] }]),
      ...followUps.map((text, number) => ({ text, located, at: [...at, 'followUps', number] })),
    ]
  })
}

/** Everything that was written for the facilitator alone, and where. */
function guardedTexts({ sources }: LoadedDiscussion): GuardedText[] {
  const { session, documents } = sources
  const parts = (['opening', 'closing'] as const).flatMap((part) => {
    const { note } = session[part]
    return note === undefined ? [] : [{ text: note, located: session, at: ['session', part, 'note'] }]
  })
  const readings = documents.flatMap((document) => {
    const { notes, questions } = document.frontMatter
    return [
      ...(notes === undefined ? [] : [{ text: notes, located: document, at: ['notes'] }]),
      ...questionTexts(questions, document, ['questions']),
      { text: document.body, located: document },
    ]
  })
  const closing = questionTexts(session.closing.questions, session, ['session', 'closing', 'questions'])
  return [...parts, ...closing, ...readings]
}

/** The line of a body in which a sentence begins; its first line when the sentence goes over several. */
function spanInBody({ source }: Located, sentence: string): Span {
  const start = sentence.trim().split('\n')[0] ?? ''
  const line = source.lines.findIndex((text) => start !== '' && text.includes(start))
  return { path: source.path, line: Math.max(0, line) + 1, column: 1 }
}

/** Every text of a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

const suspicion: Partial<Finding> = {
  code: 'facilitator-text-suspected',
  severity: 'warning',
  help: 'if it came there by mistake, take it out; otherwise make the note longer than a common phrase',
}

/**
 * Searches outputs that others get for text that is for the facilitator alone, and names the sentence and the file
 * where it is. What the readings also say in public is no leak. A text too short to be told from a common phrase is a
 * warning where it stands by itself.
 */
export function checkLeaks(loaded: LoadedDiscussion, outputs: PublicOutput[]): Diagnostic[] {
  const guarded = guardedTexts(loaded)
  const named = guarded.map(({ text }, index) => ({ text, origin: String(index) }))
  const { leaks, suspected } = findFacilitatorText(
    outputs,
    named,
    textsIn(forParticipants(loaded.discussion)),
  )
  const diagnose = ({ sentence, origin, path }: FacilitatorLeak, finding: Partial<Finding>): Diagnostic => {
    const { located, at } = guarded[Number(origin)]!
    const span = at ? located.spanOf(at) : spanInBody(located, sentence)
    return diagnosticAt(located.source, span, {
      code: 'facilitator-text-leaked',
      message: `“${sentence}” is for the facilitator alone, and stands in ${path}`,
      at: at?.join('.'),
      help: 'take the sentence out of what others see: a slide of your own, a title, a caption',
      ...finding,
    })
  }
  return [...leaks.map((leak) => diagnose(leak, {})), ...suspected.map((leak) => diagnose(leak, suspicion))]
}
