import { boundedList, countInWords } from '../../diagnostics/bounded-list.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { isLanguageTag, languageOfWords, languagesOfWords } from '../../../words/words-for.ts'
import { checkDate } from './check-date.ts'
import { repeatedIdentifiers, unknownReferences } from './check-identifiers.ts'
import { sessionSchema } from '../../model/session.ts'
import { valueAt } from '../data-path.ts'
import { itemsAt, repeated, textsAt } from './loose-data.ts'
import type { Entry } from './loose-data.ts'
import { diagnosticAtKey, diagnosticAtValue } from '../parse/parsed-document.ts'
import type { ParsedDocument } from '../parse/parsed-document.ts'
import type { Finding } from '../source-file.ts'

/** What the session must know of a reading in the folder. */
interface FoundReading {
  id: string
  /** What could not be read at all has an error of its own, and comes nowhere. */
  isUnread?: boolean
}

const readingsPath = ['session', 'readings'] as const

/** The readings that the session lists, in its order. */
export function readingsOf(data: unknown): Entry<string>[] {
  return itemsAt(data, readingsPath).flatMap(({ value, at }) => {
    if (typeof value === 'string') return [{ value, at }]
    const id = valueAt(value, ['id'])
    return typeof id === 'string' ? [{ value: id, at: [...at, 'id'] }] : []
  })
}

/** The themes of the session. */
export function themesOf(data: unknown): Entry<string>[] {
  return textsAt(data, ['session', 'themes'], 'id')
}

function unlistedFinding(unlisted: readonly FoundReading[]): Finding {
  const warning = { severity: 'warning', code: 'unlisted-reading' } as const
  const [{ id } = { id: '' }, ...others] = unlisted
  const leaveOut = `rename its file to _${id}.md to leave it out`
  if (others.length === 0) {
    const message = `the reading \`${id}\` is not in this list, and comes last`
    return { ...warning, message, help: `add ${id} to the list, or ${leaveOut}` }
  }
  const names = boundedList(unlisted.map((reading) => `\`${reading.id}\``))
  const message = `${countInWords(unlisted.length)} readings are not in this list, and come last: ${names}`
  return { ...warning, message, help: `add them to the list; to leave one out, ${leaveOut}` }
}

function checkReadings(slides: ParsedDocument, data: unknown, found: readonly FoundReading[]): Diagnostic[] {
  const readings = readingsOf(data)
  const known = found.map(({ id }) => id)
  const twice = repeated(readings).map(({ value, at }) =>
    diagnosticAtValue(slides, at, {
      code: 'duplicate-reading',
      message: `the reading \`${value}\` is listed twice`,
      help: 'remove one of the two',
    }),
  )
  const unlisted = found.filter(
    ({ id, isUnread }) => !isUnread && !readings.some(({ value }) => value === id),
  )
  const added = readings.length > 0 && unlisted.length > 0 ? [unlistedFinding(unlisted)] : []
  return [
    ...unknownReferences(slides, 'reading', readings, known),
    ...twice,
    ...added.map((finding) => diagnosticAtKey(slides, readingsPath, finding)),
  ]
}

/** Warns of keys of the session that stand beside `session` instead of below it, where nothing reads them. */
function checkMisplacedKeys(slides: ParsedDocument, data: unknown): Diagnostic[] {
  return Object.keys(sessionSchema.shape)
    .filter((key) => key !== 'date' && valueAt(data, [key]) !== undefined)
    .map((key) =>
      diagnosticAtKey(slides, [key], {
        severity: 'warning',
        code: 'misplaced-key',
        message: `\`${key}\` is a key of the session, and is not below \`session\``,
        help: 'indent it below `session:`',
      }),
    )
}

/** Warns of a language that Colloquy has no words in: what is English then, and what can be done. */
function checkLanguage(slides: ParsedDocument, data: unknown): Diagnostic[] {
  const language = valueAt(data, ['lang'])
  if (typeof language !== 'string' || !isLanguageTag(language) || languageOfWords(language)) return []
  return [
    diagnosticAtValue(slides, ['lang'], {
      severity: 'warning',
      code: 'no-words',
      message: `headings, labels, protocols and the descriptions of diagrams will be English: there are none in \`${language}\``,
      help: `write them in your language below \`words:\` in the session; there are words in ${languagesOfWords.join(', ')}`,
    }),
  ]
}

/** Checks what the schema cannot see in the session: its language, its order of readings, its themes, a real date. */
export function checkSession(
  slides: ParsedDocument,
  data: unknown,
  found: readonly FoundReading[],
): Diagnostic[] {
  return [
    ...checkMisplacedKeys(slides, data),
    ...checkLanguage(slides, data),
    ...checkDate(slides, data, ['session', 'date']),
    ...checkReadings(slides, data, found),
    ...repeatedIdentifiers(slides, 'theme', themesOf(data)),
  ]
}
