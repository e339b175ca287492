import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** The files below a folder with what they hold, by path; empty when there is no such folder. */
export async function contentsOf(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const read = await Promise.all(
    paths.map(async (path) => [relative(folder, path), await readFile(path)] as const),
  )
  return new Map(read.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** Whether two folders hold the same files. */
export function areAlike(one: Map<string, Buffer>, other: Map<string, Buffer>): boolean {
  return one.size === other.size && [...one].every(([path, bytes]) => other.get(path)?.equals(bytes))
}
