import type { WithDiagnostics } from '../../diagnostics/diagnostic.ts'
import { withoutRepeats } from '../../diagnostics/repeats.ts'
import { frontMatterSchema } from '../../model/front-matter.ts'
import { checkDiscussion } from '../check/check-discussion.ts'
import type { ValidatedReading } from '../check/check-discussion.ts'
import { readingsOf } from '../check/check-session.ts'
import type { DiscussionSources, ParsedReading, ParsedSession } from '../discussion-sources.ts'
import { oneByOne } from '../one-by-one.ts'
import { spanOf } from '../parse/parsed-document.ts'
import { readDocument } from './read-document.ts'
import { readSession } from './read-session.ts'
import type { Headmatter } from './read-session.ts'
import type { UnsavedTexts } from './read-source-file.ts'
import { findDocumentFiles } from './document-files.ts'
import type { DocumentFile } from './document-file.ts'
import type { ValidatedDocument } from '../validate/validate-document.ts'

type Reading = DocumentFile & ValidatedReading

async function readReading(
  folder: string,
  file: DocumentFile,
  unsaved?: UnsavedTexts,
): Promise<WithDiagnostics<Reading>> {
  const { value, diagnostics } = await readDocument(folder, file.path, frontMatterSchema, unsaved)
  return { value: { ...file, isUnread: !value.source, validated: value.validated }, diagnostics }
}

function parsedReading({ id, path, validated }: Reading): ParsedReading[] {
  if (!validated?.value) return []
  const { document, value } = validated
  const place = { source: document.source, spanOf: spanOf.bind(null, document) }
  return [{ id, path, frontMatter: value, body: document.body, ...place }]
}

function parsedSession({ document, value }: ValidatedDocument<Headmatter>): ParsedSession | undefined {
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
 * value. Paths in diagnostics are relative to `folder`, with forward slashes. What is `unsaved` takes the place of its
 * file.
 */
export async function readDiscussionSources(
  folder: string,
  unsaved?: UnsavedTexts,
): Promise<WithDiagnostics<DiscussionSources | undefined>> {
  const [slides, files] = await Promise.all([readSession(folder, unsaved), findDocumentFiles(folder)])
  const read = await oneByOne(files.value, (file) => readReading(folder, file, unsaved))
  const readings = read.map(({ value }) => value)
  const found = [slides, files, ...read].flatMap((part) => part.diagnostics)
  const diagnostics = withoutRepeats([...found, ...checkDiscussion(slides.value, readings)])
  const session = slides.value && parsedSession(slides.value)
  if (!session || diagnostics.some(({ severity }) => severity === 'error')) {
    return { value: undefined, diagnostics }
  }
  const order = readingsOf(slides.value?.data).map(({ value }) => value)
  return {
    value: { session, documents: inSessionOrder(readings.flatMap(parsedReading), order) },
    diagnostics,
  }
}
