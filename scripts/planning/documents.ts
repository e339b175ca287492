import type { ParsedSession } from '../documents/discussion-sources.ts'
import type { Claim, Document, Question, Verification } from '../model/discussion.ts'
import type { FrontMatter } from '../model/front-matter.ts'
import { guidanceSchema } from '../model/question.ts'
import type { QuestionGuidance, QuestionSource } from '../model/question.ts'
import type { Wording } from '../../words/words-for.ts'
import { formatByline, formatPublication } from './byline.ts'

/** A reading as it was written, and what was found out about its stored text. */
export interface CheckedReading {
  id: string
  path: string
  frontMatter: FrontMatter
  body: string
  /** One for each quotation, in order; all unchecked when there is no stored text. */
  verifications: Verification[]
  /** Words of the stored text. */
  wordCount?: number
}

/** Where a claim stands. */
interface ClaimPlace {
  documentId: string
  documentTitle: string
  language?: string
  claim: Claim
}

/** The claims of all readings, by `reading/claim`. */
export type ClaimPlaces = ReadonlyMap<string, ClaimPlace>

/** Finds the claims that questions may be about. */
export function claimPlaces(readings: CheckedReading[]): ClaimPlaces {
  return new Map(
    readings.flatMap(({ id, frontMatter }) =>
      frontMatter.claims.map((claim) => [
        `${id}/${claim.id}`,
        {
          documentId: id,
          documentTitle: frontMatter.title,
          ...(frontMatter.language !== undefined && { language: frontMatter.language }),
          claim,
        },
      ]),
    ),
  )
}

/** A question as written, what participants see of it apart from what only the facilitator sees. */
function setGuidanceApart(source: QuestionSource): {
  asked: Omit<QuestionSource, keyof QuestionGuidance>
  guidance: QuestionGuidance
} {
  const isGuidance = ([key]: [string, unknown]): boolean => key in guidanceSchema.shape
  const entries = Object.entries(source)
  return {
    asked: Object.fromEntries(entries.filter((entry) => !isGuidance(entry))) as Omit<
      QuestionSource,
      keyof QuestionGuidance
    >,
    guidance: Object.fromEntries(entries.filter(isGuidance)) as QuestionGuidance,
  }
}

/** Turns questions as written into questions with an id, the claims they are about, and guidance set apart. */
export function toQuestions(
  sources: QuestionSource[],
  prefix: string,
  places: ClaimPlaces,
  homeReading?: string,
): Question[] {
  return sources.map((source, index) => {
    const { asked, guidance } = setGuidanceApart(source)
    const about = asked.about.flatMap((name) => {
      const place = places.get(name.includes('/') ? name : `${homeReading}/${name}`)
      if (!place) return []
      const { claim, ...reading } = place
      return [{ ...reading, claimId: claim.id, claimText: claim.text }]
    })
    const hasGuidance = Object.values(guidance).some((text) => text !== undefined && text.length > 0)
    return {
      id: `${prefix}-q${index + 1}`,
      ...asked,
      about,
      ...(hasGuidance && { guidance }),
    }
  })
}

/** Minutes to read a text at a rate, rounded up. */
export function readingMinutes(words: number, wordsPerMinute: number): number {
  return Math.max(1, Math.ceil(words / wordsPerMinute))
}

/** What the session says about how readings are shown. */
export type ReadingRules = Pick<ParsedSession, 'wordsPerMinute' | 'mostAuthors'> & { wording: Wording }

/** One reading as the rest of Colloquy sees it; the minutes written by hand win over those counted. */
export function toDocument(
  reading: CheckedReading,
  places: ClaimPlaces,
  { wordsPerMinute, mostAuthors, wording }: ReadingRules,
): Document {
  const { id, path, frontMatter, body, verifications, wordCount } = reading
  const { summary, moreAuthors, source, csl: _csl, minutes, text: _text, ...others } = frontMatter
  const { quotations, questions, positions, notes, ...shown } = others
  const { authors, editors, date } = shown
  const counted = wordCount === undefined ? undefined : readingMinutes(wordCount, wordsPerMinute)
  const hasBody = body.trim() !== ''
  return {
    id,
    path,
    ...shown,
    byline: formatByline(authors, editors, wording, { mostAuthors, moreAuthors }),
    publication: formatPublication(source?.name ?? source?.publisher, date, wording.language),
    summary: Array.isArray(summary) ? summary : [summary],
    summaryKind: Array.isArray(summary) ? 'points' : 'paragraph',
    source: source ?? {},
    readingMinutes: minutes ?? counted,
    quotations: quotations.map((quotation, index) => ({
      ...quotation,
      verification: verifications[index] ?? { status: 'unchecked' },
    })),
    questions: toQuestions(questions, id, places, id),
    positions: Object.entries(positions).map(([themeId, position]) => ({ themeId, ...position })),
    ...((notes !== undefined || hasBody) && { guidance: { notes, body: hasBody ? body.trim() : undefined } }),
  }
}
