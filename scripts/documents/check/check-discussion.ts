import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { FrontMatter } from '../../model/front-matter.ts'
import { valueAt } from '../data-path.ts'
import type { Headmatter } from '../read/read-session.ts'
import type { ValidatedDocument } from '../validate/validate-document.ts'
import { checkDocument } from './check-document.ts'
import { checkFormulas } from './check-formulas.ts'
import { checkClaimReferences, claimsOf } from './check-references.ts'
import type { ClaimIndex } from './check-references.ts'
import { checkSession, themesOf } from './check-session.ts'
import { checkPositions, checkUnusedThemes, positionsOf } from './check-themes.ts'

/** A reading as far as it could be validated; only its identifier is known when it could not be parsed. */
export interface ValidatedReading {
  id: string
  /** Whether there is no text at its place: a folder, say, or a file that nobody may read. */
  isUnread?: boolean
  validated?: ValidatedDocument<FrontMatter>
}

type Slides = ValidatedDocument<Headmatter>

function checkReading(
  { id, validated }: ValidatedReading,
  claims: ClaimIndex,
  themes: string[] | undefined,
): Diagnostic[] {
  if (!validated) return []
  const { document, data } = validated
  return [
    ...checkDocument(document, data),
    ...checkClaimReferences(document, data, ['questions'], { own: id, claims }),
    ...(themes ? checkPositions(document, data, themes) : []),
  ]
}

function checkSlides(
  { document, data }: Slides,
  readings: readonly ValidatedReading[],
  claims: ClaimIndex,
): Diagnostic[] {
  const unparsed = readings.some(({ validated }) => !validated)
  const positions = readings.flatMap(({ validated }) => positionsOf(validated?.data))
  return [
    ...checkSession(document, data, readings),
    ...checkClaimReferences(document, data, ['session', 'closing', 'questions'], { claims }),
    ...(unparsed ? [] : checkUnusedThemes(document, themesOf(data), positions)),
  ]
}

/** Checks the formulas of a session that has mathematics, in its own sentences and in those of its readings. */
function checkMathematics(slides: Slides, readings: readonly ValidatedReading[]): Diagnostic[] {
  if (valueAt(slides.data, ['session', 'mathematics']) !== true) return []
  const ofReadings = readings.flatMap(({ validated }) =>
    validated ? checkFormulas(validated.document, validated.data, []) : [],
  )
  return [...checkFormulas(slides.document, slides.data, ['session']), ...ofReadings]
}

/** Checks what the session and its readings say about each other; also what is left of them when parts are invalid. */
export function checkDiscussion(
  slides: Slides | undefined,
  readings: readonly ValidatedReading[],
): Diagnostic[] {
  const claims = new Map(readings.map(({ id, validated }) => [id, validated && claimsOf(validated.data)]))
  const hasSession = slides && valueAt(slides.data, ['session']) !== undefined
  const themes = hasSession ? themesOf(slides.data).map(({ value }) => value) : undefined
  return [
    ...readings.flatMap((reading) => checkReading(reading, claims, themes)),
    ...(slides ? checkSlides(slides, readings, claims) : []),
    ...(slides ? checkMathematics(slides, readings) : []),
  ]
}
