import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { WithDiagnostics } from '../diagnostics/diagnostic.ts'
import { diagnosticAbout } from '../documents/source-file.ts'
import { errorCode } from '../files/write-failure.ts'
import type { ImportedFile } from '../importing/imported-reading.ts'
import type { CommandContext } from './context.ts'

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
}

/**
 * What is in a file; or why it cannot be read, in words. The path is relative to the folder that the user is in.
 * Throws when the user has had enough.
 */
export async function readBytes(
  { currentFolder, signal }: CommandContext,
  path: string,
): Promise<Uint8Array | string> {
  signal.throwIfAborted()
  try {
    return await readFile(resolve(currentFolder, path))
  } catch (error) {
    const code = errorCode(error)
    return reasons[code] ?? code
  }
}

/** Reads a file that the user wants to import. */
export async function readImportedFile(
  context: CommandContext,
  path: string,
): Promise<WithDiagnostics<ImportedFile | undefined>> {
  const bytes = await readBytes(context, path)
  if (typeof bytes !== 'string') return { value: { path, bytes }, diagnostics: [] }
  const problem = diagnosticAbout(path, {
    code: 'unreadable-file',
    message: `${path} cannot be read: ${bytes}`,
    help: 'give the path of a file to import',
  })
  return { value: undefined, diagnostics: [problem] }
}
