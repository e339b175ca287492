import type { WithDiagnostics } from '../diagnostics/diagnostic.ts'
import type { DocumentKind, Person, Source } from '../model/front-matter.ts'

/** What could be found out about a reading from a file. */
export interface ReadingFacts {
  title?: string
  authors: Person[]
  editors: Person[]
  /** A year, a month or a day: 2026, 2026-04, 2026-04-07. */
  date?: string
  kind: DocumentKind
  language?: string
  source: Source
  /** Whether there are more authors than these. */
  moreAuthors?: boolean
  /** What only references show, in the words of CSL. */
  csl?: Record<string, unknown>
  /** The full text; headings are lines that begin with `#`. */
  text?: string
  /** Files that may hold its text, as its entry names them: relative to the library, with forward slashes. */
  files?: string[]
  /** What it is called where it comes from: the key of its entry, or the name of its file. */
  calledThere?: string
  /** What may be wrong, in words: `the date is that of the file`. */
  doubts?: string[]
}

/** A reading made from a file: a document to fill in, and its full text for the check of quotations. */
export interface ImportedReading {
  /** The name of the document without `.md`. */
  id: string
  facts: ReadingFacts
  /** Front matter in which only the summary is left to write. */
  document: string
  /** What goes to `texts/<id>.txt`; absent where the file has no text. */
  text?: string
  /** What could not be found, in words: `the date`. */
  notFound: string[]
  /** What a person should look at, in words: `the date is that of the file`. */
  doubts: string[]
}

/** A reading that the project has already, as far as its document tells. */
export interface ExistingReading {
  /** The name of the document without `.md`. */
  id: string
  title?: string
  doi?: string
  url?: string
  /** Its full text, where the same run stored it. */
  text?: string
}

/** What is in a file; or why it cannot be read, in words. The path is one that the user could have typed. */
export type ReadBytes = (path: string) => Promise<Uint8Array | string>

/** A file to import. */
export interface ImportedFile {
  /** As the user knows it; its ending tells the format. */
  path: string
  bytes: Uint8Array
}

/** What a file says about readings: one, or one for each entry of a library. */
export type ReadFacts = (file: ImportedFile) => Promise<WithDiagnostics<ReadingFacts[]>>

/** Text in one line, without white space at its ends; nothing when no text is left. */
export function oneLine(text: unknown): string | undefined {
  const line = typeof text === 'string' || typeof text === 'number' ? String(text) : ''
  return line.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim() || undefined
}
