import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Diagnostic, WithDiagnostics } from '../../diagnostics/diagnostic.ts'
import { diagnosticAbout, sourceFileOf } from '../source-file.ts'
import type { Finding, SourceFile } from '../source-file.ts'
import { undecodableText } from './undecodable-text.ts'

const largestFile = 5_000_000

/** Texts as an editor has them, not yet saved, by the path of their file relative to the project's folder. */
export type UnsavedTexts = ReadonlyMap<string, string>

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}

function findingForSystemCode(code: string, path: string): Finding {
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return {
      code: 'missing-file',
      message: `there is no file ${path}`,
      help: `create ${path}, or check its name`,
    }
  }
  return {
    code: 'unreadable-file',
    message: `${path} could not be read (${code})`,
    help: 'check who may read the file, and whether another program holds it open',
  }
}

async function refusal(folder: string, path: string): Promise<Finding | undefined> {
  const facts = await lstat(join(folder, path))
  if (facts.isSymbolicLink()) {
    return {
      code: 'symbolic-link',
      message: `${path} is a link to another file`,
      help: 'put a copy of the file here: a link may lead out of the project, and what it leads to would be published',
    }
  }
  if (!facts.isFile()) {
    return {
      code: 'not-a-file',
      message: `${path} is ${facts.isDirectory() ? 'a folder' : 'no ordinary file'}`,
      help: 'rename it, or put a text file in its place',
    }
  }
  if (facts.size > largestFile) {
    return {
      code: 'file-too-large',
      message: `${path} has ${(facts.size / 1_000_000).toFixed(1)} MB; at most 5 MB are read`,
      help: 'keep the summary here, and name the full text with the key `text`',
    }
  }
  return undefined
}

function decode(path: string, bytes: Buffer): WithDiagnostics<SourceFile | undefined> {
  const undecodable = undecodableText(path, bytes)
  if (undecodable) return { value: undefined, diagnostics: [undecodable] }
  return sourceUnlessEmpty(sourceFileOf(path, bytes.toString('utf8')))
}

function sourceUnlessEmpty(source: SourceFile): WithDiagnostics<SourceFile | undefined> {
  const { path } = source
  if (source.text.trim() !== '') return { value: source, diagnostics: [] }
  const empty: Diagnostic = diagnosticAbout(path, {
    code: 'empty-file',
    message: `${path} is empty`,
    help: 'begin it with a line of three hyphens, then keys such as `title: …`, then another line of three hyphens',
  })
  return { value: undefined, diagnostics: [empty] }
}

/**
 * Reads a text file. `path` is relative to `folder`, with forward slashes. A file that is missing, empty, a
 * folder, a link, larger than 5 MB, unreadable or not UTF-8 gives a diagnostic and no value. What is `unsaved` takes
 * the place of the file.
 */
export async function readSourceFile(
  folder: string,
  path: string,
  unsaved?: UnsavedTexts,
): Promise<WithDiagnostics<SourceFile | undefined>> {
  const text = unsaved?.get(path)
  if (text !== undefined) return sourceUnlessEmpty(sourceFileOf(path, text))
  try {
    const finding = await refusal(folder, path)
    if (finding) return { value: undefined, diagnostics: [diagnosticAbout(path, finding)] }
    return decode(path, await readFile(join(folder, path)))
  } catch (error) {
    const finding = findingForSystemCode(systemCode(error), path)
    return { value: undefined, diagnostics: [diagnosticAbout(path, finding)] }
  }
}
