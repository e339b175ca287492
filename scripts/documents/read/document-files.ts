import type { Dirent } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Diagnostic, WithDiagnostics } from '../../diagnostics/diagnostic.ts'
import { diagnosticAbout } from '../source-file.ts'
import type { Finding } from '../source-file.ts'
import type { DocumentFile } from './document-file.ts'
import { collidingNames, nameProblem } from './document-names.ts'
import {
  linkedFolder,
  missingFolder,
  noDocuments,
  noFolder,
  unreadableFolder,
  unreadFile,
  unreadFolder,
} from './folder-findings.ts'

/** The folder of the readings, relative to the project's folder. */
export const documentsFolder = 'documents'

const markdown = /\.md$/iu
// Hidden files, drafts (`_`), backups of editors and the folder's own notes are no readings.
const ignored = /^[._~#]|~$|^readme\.md$/iu
const almostMarkdown = /\.(?:markdown|mdx|mdown|mkd|md\.txt|qmd|rmd)$/iu

function compareNames(first: Dirent, second: Dirent): number {
  if (first.name === second.name) return 0
  return first.name < second.name ? -1 : 1
}

async function folderProblem(path: string): Promise<Finding | undefined> {
  const facts = await lstat(path).catch(() => undefined)
  if (!facts) return missingFolder
  if (facts.isSymbolicLink()) return linkedFolder
  return facts.isDirectory() ? undefined : noFolder
}

async function entriesOf(path: string): Promise<Dirent[]> {
  const entries = await readdir(path, { withFileTypes: true })
  return entries.filter(({ name }) => !ignored.test(name)).sort(compareNames)
}

async function warningFor(folder: string, entry: Dirent): Promise<Diagnostic[]> {
  const path = `${documentsFolder}/${entry.name}`
  if (almostMarkdown.test(entry.name)) return [diagnosticAbout(path, unreadFile(entry.name))]
  if (!entry.isDirectory() || markdown.test(entry.name)) return []
  const inside = await entriesOf(join(folder, path)).catch(() => [])
  const holdsReadings = inside.some(({ name }) => markdown.test(name))
  return holdsReadings ? [diagnosticAbout(path, unreadFolder(entry.name))] : []
}

/**
 * The files of the folder `documents`, by name. Hidden files, backups, names that begin with `_` and a README
 * are left out; a folder without readings, names that are no identifiers and names that collide give diagnostics.
 */
export async function findDocumentFiles(folder: string): Promise<WithDiagnostics<DocumentFile[]>> {
  const problem = await folderProblem(join(folder, documentsFolder))
  if (problem) return { value: [], diagnostics: [diagnosticAbout(documentsFolder, problem)] }
  const entries = await entriesOf(join(folder, documentsFolder)).catch(() => undefined)
  if (!entries) return { value: [], diagnostics: [diagnosticAbout(documentsFolder, unreadableFolder)] }
  const files = entries
    .filter(({ name }) => markdown.test(name))
    .map(({ name }) => ({ id: name.replace(markdown, ''), path: `${documentsFolder}/${name}` }))
  const empty = files.length === 0 ? [diagnosticAbout(documentsFolder, noDocuments)] : []
  const warnings = await Promise.all(entries.map((entry) => warningFor(folder, entry)))
  const diagnostics = [...empty, ...warnings.flat(), ...files.flatMap(nameProblem), ...collidingNames(files)]
  return { value: files, diagnostics }
}
