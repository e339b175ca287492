import type { Diagnostic, WithDiagnostics } from '../diagnostics/diagnostic.ts'
import { importIntoCommand } from '../documents/import-command.ts'
import { diagnosticAbout } from '../documents/source-file.ts'
import { attachedText } from './attached-text.ts'
import { documentText } from './document-text.ts'
import type {
  ExistingReading,
  ImportedFile,
  ImportedReading,
  ReadBytes,
  ReadFacts,
  ReadingFacts,
} from './imported-reading.ts'
import { nameReadings } from './name-readings.ts'
import type { NamedReading } from './name-readings.ts'
import { isLibrary } from './read-facts.ts'

/** What an import must know of its surroundings. */
export interface ImportSurroundings {
  /** The readings that the project has. */
  existing: readonly ExistingReading[]
  /** Reads the files that the entries of a library name. */
  readBytes: ReadBytes
  /** Reads what is in a file. */
  readFacts: ReadFacts
}

const mostNamed = 3

function alreadyThere(path: string, ids: readonly string[]): Diagnostic[] {
  const [id] = ids
  if (id === undefined) return []
  const named = ids.slice(0, mostNamed).map((one) => `documents/${one}.md`)
  const more = ids.length > mostNamed ? ` and ${ids.length - mostNamed} more` : ''
  const problem = diagnosticAbout(path, {
    severity: 'warning',
    code: 'already-imported',
    message:
      ids.length === 1
        ? `documents/${id}.md is there already; it was left as it is`
        : `${ids.length} readings are there already; they were left as they are: ${named.join(', ')}${more}`,
    help: isLibrary(path)
      ? 'rename or remove a document to import its reading again'
      : `rename or remove the document to import it again; where only its text is missing: ${importIntoCommand(path, id)}`,
  })
  return [problem]
}

/** The names of the facts that people look for, when they could not be found. */
function notFoundIn({ title, authors, date, source, csl, text }: ReadingFacts, files: string[]): string[] {
  const fullText = files.length === 0 ? 'the full text' : `the full text (${files.join(', ')})`
  const parts: [string, boolean][] = [
    ['the title', title !== undefined],
    ['the authors', authors.length > 0],
    ['the date', date !== undefined || csl?.['issued'] !== undefined || csl?.['status'] !== undefined],
    ['where it appeared', Object.values(source).some((value) => value !== undefined)],
    [fullText, text !== undefined],
  ]
  return parts.flatMap(([name, isFound]) => (isFound ? [] : [name]))
}

function namesakeDoubt({ namesake }: NamedReading): string[] {
  if (namesake === undefined) return []
  const { id, title, doi } = namesake
  const facts = [...(title ? [`“${title}”`] : []), ...(doi ? [doi] : [])]
  return [`documents/${id}.md is named alike, but is another reading: ${facts.join(', ')}`]
}

/** What is wrong with a file of an entry: the entry is imported all the same, and its text can follow. */
function warningFor({ help, ...problem }: Diagnostic, id: string): Diagnostic {
  return { ...problem, severity: 'warning', help: `${help} with --into ${id}` }
}

async function importReading(
  named: NamedReading,
  library: string,
  { readBytes, readFacts }: ImportSurroundings,
): Promise<WithDiagnostics<ImportedReading>> {
  const { facts, id } = named
  const attached = await attachedText(facts.files ?? [], library, { readBytes, readFacts })
  const whole = { ...facts, text: facts.text ?? attached.text }
  const reading = {
    id,
    facts: whole,
    document: documentText(whole, id),
    text: whole.text,
    notFound: notFoundIn(whole, attached.notFound),
    doubts: [...(facts.doubts ?? []), ...attached.doubts, ...namesakeDoubt(named)],
  }
  return { value: reading, diagnostics: attached.diagnostics.map((problem) => warningFor(problem, id)) }
}

/**
 * Makes documents from a file: one, or one for each entry of a bibliography, with the text of the first of its files
 * that has one. Readings that exist are left out with a warning, so that an export can be imported again when it has
 * grown; different readings that would have one name are numbered.
 */
export async function importReadings(
  file: ImportedFile,
  surroundings: ImportSurroundings,
): Promise<WithDiagnostics<ImportedReading[]>> {
  const found = await surroundings.readFacts(file)
  const named = nameReadings(found.value, surroundings.existing)
  const there = named.filter(({ isThere }) => isThere).map(({ id }) => id)
  const readings: ImportedReading[] = []
  const diagnostics = [...found.diagnostics, ...alreadyThere(file.path, there)]
  for (const one of named.filter(({ isThere }) => !isThere)) {
    const imported = await importReading(one, file.path, surroundings)
    readings.push(imported.value)
    diagnostics.push(...imported.diagnostics)
  }
  return { value: readings, diagnostics }
}
