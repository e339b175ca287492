import { close, constants, fstat, open, readFile } from 'node:fs'
import { Socket } from 'node:net'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import type { WithDiagnostics } from '../diagnostics/diagnostic.ts'
import { diagnosticAbout } from '../documents/source-file.ts'
import { errorCode } from '../files/write-error.ts'
import type { ImportedFile } from './imported-reading.ts'
import { importLimits, millions } from './limits.ts'
import type { CommandContext } from '../terminal/context.ts'

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  ENXIO: 'it is a device, not a file',
}

const largest = importLimits.fileBytes
const tooLarge = `it has more than ${millions(largest)} MB`

/**
 * What is in a file; or why it cannot be read, in words. The path is relative to the folder that the user is in.
 * Throws when the user stops the command.
 */
export async function readBytes(
  { currentFolder, signal }: CommandContext,
  path: string,
): Promise<Uint8Array | string> {
  signal.throwIfAborted()
  try {
    // Without waiting for a writer, in which nothing could interrupt it.
    const file = await promisify(open)(
      resolve(currentFolder, path),
      constants.O_RDONLY | (constants.O_NONBLOCK ?? 0),
    )
    return await contentOf(file, signal)
  } catch (error) {
    signal.throwIfAborted()
    const code = errorCode(error)
    return reasons[code] ?? code
  }
}

async function contentOf(file: number, signal: AbortSignal): Promise<Uint8Array | string> {
  const facts = await promisify(fstat)(file)
  // Such as `<(pdftotext paper.pdf -)` of a shell. The socket closes it.
  if (facts.isFIFO()) return contentOfPipe(new Socket({ fd: file, readable: true, writable: false, signal }))
  try {
    if (facts.isDirectory()) return 'it is a folder'
    if (!facts.isFile()) return 'it is a device, not a file'
    return facts.size > largest ? tooLarge : await promisify(readFile)(file)
  } finally {
    await promisify(close)(file)
  }
}

async function contentOfPipe(pipe: Socket): Promise<Uint8Array | string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of pipe as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > largest) return tooLarge
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
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
