import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Dirent } from 'node:fs'
import type { Diagnostic, WithDiagnostics } from '../../diagnostics/diagnostic.ts'
import { collidingNames, nameProblem } from './document-names.ts'
import { missingFolder, noDocuments, unreadFile } from './folder-findings.ts'
import { diagnosticAbout } from '../source-file.ts'

/** A file that holds a reading. */
export interface DocumentFile {
  /** Its name without the ending: the reading's identifier. */
  id: string
  /** Relative to the project's folder, with forward slashes. */
  path: string
}

export const documentsFolder = 'documents'

const markdown = /\.md$/iu
// Hidden files, drafts (`_`), backups of editors and the folder's own notes are no readings.
const ignored = /^[._~#]|~$|^readme\.md$/iu
const almostMarkdown = /\.(?:markdown|mdx|mdown|mkd|md\.txt|qmd|rmd)$/iu

function compareNames(first: string, second: string): number {
  if (first === second) return 0
  return first < second ? -1 : 1
}

async function entriesOf(folder: string): Promise<Dirent[] | undefined> {
  try {
    const entries = await readdir(join(folder, documentsFolder), { withFileTypes: true })
    return entries.sort((first, second) => compareNames(first.name, second.name))
  } catch {
    return undefined
  }
}

function warnings(entries: readonly Dirent[]): Diagnostic[] {
  return entries
    .filter(({ name }) => !ignored.test(name) && almostMarkdown.test(name))
    .map(({ name }) => diagnosticAbout(`${documentsFolder}/${name}`, unreadFile(name)))
}

/**
 * The files of the folder `documents`, by name. Hidden files, backups, names that begin with `_` and a README
 * are left out; a folder without readings, names that are no identifiers and names that collide give diagnostics.
 */
export async function findDocumentFiles(folder: string): Promise<WithDiagnostics<DocumentFile[]>> {
  const entries = await entriesOf(folder)
  if (!entries) return { value: [], diagnostics: [diagnosticAbout(documentsFolder, missingFolder)] }
  const files = entries
    .filter(({ name }) => markdown.test(name) && !ignored.test(name))
    .map(({ name }) => ({ id: name.replace(markdown, ''), path: `${documentsFolder}/${name}` }))
  const empty = files.length === 0 ? [diagnosticAbout(documentsFolder, noDocuments)] : []
  const diagnostics = [...empty, ...warnings(entries), ...files.flatMap(nameProblem), ...collidingNames(files)]
  return { value: files, diagnostics }
}
