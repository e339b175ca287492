import { createHash } from 'node:crypto'
import { readFile, readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A digest of some bytes, in hexadecimal: equal for equal bytes only. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/**
 * The digest of every file in a folder, however deep, by its path in the folder with forward slashes. Links are
 * followed; a folder that is not there has no files. What stands at the top of the folder under one of the names is passed over; the same name deeper down
 * is not.
 */
export async function digestFolder(
  folder: string,
  passedOver: readonly string[] = [],
): Promise<Map<string, string>> {
  const digests = new Map<string, string>()
  await addFolder(digests, folder, '', { passedOver: new Set(passedOver), parents: [] })
  return digests
}

/** One digest of many files; the order of the map does not matter. */
export function fingerprint(digests: ReadonlyMap<string, string>): string {
  return digest(JSON.stringify([...digests].toSorted(([first], [second]) => (first < second ? -1 : 1))))
}

/** The digest of a file; nothing when it cannot be read. */
export async function digestFile(path: string): Promise<string | undefined> {
  try {
    return digest(await readFile(path))
  } catch {
    return undefined
  }
}

interface Walk {
  passedOver: ReadonlySet<string>
  /** The folders above, without links: a link to one of them leads round in circles. */
  parents: readonly string[]
}

async function addFolder(
  digests: Map<string, string>,
  folder: string,
  prefix: string,
  { passedOver, parents }: Walk,
): Promise<void> {
  const place = await realpath(join(folder, prefix)).catch(() => undefined)
  if (place === undefined || parents.includes(place)) return
  const below: Walk = { passedOver: new Set(), parents: [...parents, place] }
  for (const name of await readdir(place)) {
    if (passedOver.has(name)) continue
    const path = prefix ? `${prefix}/${name}` : name
    const kind = await stat(join(folder, path)).catch(() => undefined)
    if (kind?.isDirectory()) await addFolder(digests, folder, path, below)
    else if (kind?.isFile()) digests.set(path, (await digestFile(join(folder, path))) ?? 'unreadable')
  }
}
