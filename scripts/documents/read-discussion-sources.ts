import type { Diagnostic, WithDiagnostics } from '../diagnostics/diagnostic.ts'
import { frontMatterSchema } from '../model/front-matter.ts'
import type { FrontMatter } from '../model/front-matter.ts'
import { checkDocument } from './check/check-document.ts'
import { checkClaimReferences, claimsOf } from './check/check-references.ts'
import type { ClaimIndex } from './check/check-references.ts'
import { checkSession, readingsOf, themesOf } from './check/check-session.ts'
import { checkPositions, checkUnusedThemes, positionsOf } from './check/check-themes.ts'
import type { DiscussionSources, ParsedReading, ParsedSession } from './discussion-sources.ts'
import { findDocumentFiles } from './read/document-files.ts'
import type { DocumentFile } from './read/document-files.ts'
import { spanOf } from './parse/parsed-document.ts'
import { readDocument } from './read-document.ts'
import { readSession } from './read-session.ts'
import type { Headmatter } from './read-session.ts'
import type { ValidatedDocument } from './validate/validate-document.ts'

interface Reading extends DocumentFile {
  /** Absent when the file could not be parsed. */
  validated?: ValidatedDocument<FrontMatter>
}

type Slides = ValidatedDocument<Headmatter>

async function readReading(folder: string, file: DocumentFile): Promise<WithDiagnostics<Reading>> {
  const { value, diagnostics } = await readDocument(folder, file.path, frontMatterSchema)
  return { value: { ...file, validated: value.validated }, diagnostics }
}

function checkReading(reading: Reading, claims: ClaimIndex, themes: string[] | undefined): Diagnostic[] {
  if (!reading.validated) return []
  const { document, data } = reading.validated
  return [
    ...checkDocument(document, data),
    ...checkClaimReferences(document, data, ['questions'], { own: reading.id, claims }),
    ...(themes ? checkPositions(document, data, themes) : []),
  ]
}

function checkSlides({ document, data }: Slides, readings: readonly Reading[], claims: ClaimIndex): Diagnostic[] {
  const unparsed = readings.some(({ validated }) => !validated)
  const positions = readings.flatMap(({ validated }) => positionsOf(validated?.data))
  return [
    ...checkSession(document, data, [...claims.keys()]),
    ...checkClaimReferences(document, data, ['session', 'closing', 'questions'], { claims }),
    ...(unparsed ? [] : checkUnusedThemes(document, themesOf(data), positions)),
  ]
}

function crossCheck(slides: Slides | undefined, readings: readonly Reading[]): Diagnostic[] {
  const claims = new Map(readings.map(({ id, validated }) => [id, validated && claimsOf(validated.data)]))
  const themes = slides && themesOf(slides.data).map(({ value }) => value)
  return [
    ...readings.flatMap((reading) => checkReading(reading, claims, themes)),
    ...(slides ? checkSlides(slides, readings, claims) : []),
  ]
}

function parsedReading({ id, path, validated }: Reading): ParsedReading[] {
  if (!validated?.value) return []
  const { document, value } = validated
  const place = { source: document.source, spanOf: spanOf.bind(null, document) }
  return [{ id, path, frontMatter: value, body: document.body, ...place }]
}

function parsedSession({ document, value }: Slides): ParsedSession | undefined {
  if (!value) return undefined
  return {
    ...value.session,
    title: value.title,
    language: value.lang,
    source: document.source,
    spanOf: spanOf.bind(null, document),
  }
}

function inSessionOrder(readings: ParsedReading[], order: readonly string[]): ParsedReading[] {
  const rank = ({ id }: ParsedReading) => (order.includes(id) ? order.indexOf(id) : order.length)
  return readings.sort((first, second) => rank(first) - rank(second))
}

/**
 * Reads `slides.md` and the folder `documents` of a project: the session, and its readings in its order; readings
 * that it does not list come last, by name. Everything that is wrong is said at once; with any error there is no
 * value. Paths in diagnostics are relative to `folder`, with forward slashes.
 */
export async function readDiscussionSources(
  folder: string,
): Promise<WithDiagnostics<DiscussionSources | undefined>> {
  const [slides, files] = await Promise.all([readSession(folder), findDocumentFiles(folder)])
  const readings = await Promise.all(files.value.map((file) => readReading(folder, file)))
  const values = readings.map(({ value }) => value)
  const diagnostics = [slides, files, ...readings]
    .flatMap((part) => part.diagnostics)
    .concat(crossCheck(slides.value, values))
  const failed = diagnostics.some(({ severity }) => severity === 'error')
  const session = slides.value && parsedSession(slides.value)
  if (failed || !session) return { value: undefined, diagnostics }
  const order = readingsOf(slides.value?.data).map(({ value }) => value)
  return { value: { session, documents: inSessionOrder(values.flatMap(parsedReading), order) }, diagnostics }
}
