import type { CslNode } from 'citeproc'
import type { WithDiagnostics } from '../diagnostics/diagnostic.ts'
import { diagnosticAt } from '../documents/source-file.ts'
import type { Reference } from '../model/discussion.ts'
import { formatAside } from './aside/format-aside.ts'
import { formatWithStyle, type CitedReading } from './format-with-style.ts'
import { readStyle, unusableStyle } from './read-style.ts'
import type { ReferenceOptions } from './read-style.ts'
import { StyleCollection } from './style-collection.ts'

/** From so many readings on the processor, which nothing interrupts, takes too long for this thread. */
const manyReadings = 100

async function chooseLocale(
  collection: StyleCollection,
  { language, session }: ReferenceOptions,
): Promise<WithDiagnostics<{ language: string; locale: CslNode } | undefined>> {
  const found = await collection.locale(language)
  if (found) return { value: found, diagnostics: [] }
  const warning = diagnosticAt(session.source, session.spanOf(['lang']), {
    severity: 'warning',
    code: 'unknown-citation-language',
    message: `citations have no words for the language “${language}”; they are written in English`,
    at: 'lang',
    help: 'write a language tag such as en, de or pt-BR',
  })
  return { value: await collection.locale('en'), diagnostics: [warning] }
}

/**
 * Formats one reference for each document with a CSL processor, in the order that the style asks for. A style
 * that is not known or no style gives an error and no references; a language without words gives a warning.
 */
export async function formatReferences(
  documents: CitedReading[],
  options: ReferenceOptions,
): Promise<WithDiagnostics<Reference[]>> {
  const collection = await StyleCollection.open()
  const style = await readStyle(options, collection)
  const locale = await chooseLocale(collection, options)
  const diagnostics = [...style.diagnostics, ...locale.diagnostics]
  if (!style.value || !locale.value) return { value: [], diagnostics }
  try {
    const work = { style: style.value, locale: locale.value, documents }
    const references = documents.length < manyReadings ? formatWithStyle(work) : await formatAside(work)
    return { value: references, diagnostics }
  } catch (error) {
    return { value: [], diagnostics: [...diagnostics, unusableStyle(options, error)] }
  }
}
