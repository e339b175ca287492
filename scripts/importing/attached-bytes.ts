import { realpath } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { ReadBytes } from './imported-reading.ts'
import type { CommandContext } from '../terminal/context.ts'
import { readBytes } from './read-bytes.ts'

function isInside(folder: string, path: string): boolean {
  const between = relative(folder, path)
  return !isAbsolute(between) && !/^\.\.(?:[/\\]|$)/u.test(between)
}

async function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => path)
}

/** Asks at a terminal whether files elsewhere may be read; elsewhere the answer is no. */
async function ask({ terminal, pipes, signal }: CommandContext, question: string): Promise<boolean> {
  const input = pipes?.input
  if (!terminal || !input || !('isTTY' in input && input.isTTY)) return false
  const dialogue = createInterface({ input, output: terminal.errorOutput })
  try {
    return /^y(?:es)?$/iu.test((await dialogue.question(`${question} (y/N) `, { signal })).trim())
  } finally {
    dialogue.close()
  }
}

/**
 * Reads the files that the entries of a library name. A stranger’s library may name any file of the disk: only those
 * beside the library and below it are read, wherever links lead, those in the folders that the user names, and others
 * when the user says yes.
 */
export function attachedBytes(
  context: CommandContext,
  library: string,
  folders: readonly string[],
): ReadBytes {
  const allowed = [dirname(library), ...folders].map((folder) => resolve(context.currentFolder, folder))
  let answer: Promise<boolean> | undefined
  return async (path) => {
    const file = resolve(context.currentFolder, path)
    const real = await realPath(file)
    const places = await Promise.all(allowed.map(realPath))
    if (places.some((folder) => isInside(folder, real))) return readBytes(context, path)
    const place = dirname(file)
    answer ??= ask(
      context,
      `${library} names files outside its folder, such as ${file}. Take the texts from the files it names?`,
    )
    if (await answer) return readBytes(context, path)
    return `it is outside the folder of the library: allow its folder with --files ${/\s/u.test(place) ? `"${place}"` : place}`
  }
}
