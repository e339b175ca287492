import { realpath } from 'node:fs/promises'
import { isAbsolute, relative } from 'node:path'

/** Where a path leads: to a file in a folder, out of it, or to nothing. Links are followed. */
export type Whereabouts = 'inside' | 'outside' | 'missing'

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return !way.startsWith('..') && !isAbsolute(way)
}

/** Where a path leads, seen from a folder; a path out of it is `outside` whether there is a file or not. */
export async function whereabouts(folder: string, path: string): Promise<Whereabouts> {
  if (!isWithin(folder, path)) return 'outside'
  try {
    return isWithin(await realpath(folder), await realpath(path)) ? 'inside' : 'outside'
  } catch {
    return 'missing'
  }
}
