import { createHash, type Hash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** A digest of some bytes, in hexadecimal: equal for equal bytes only. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/**
 * A digest of all that is in a folder, names and contents, however deep. Files and folders of the given names are
 * passed over, wherever they are, and so is what is no regular file.
 */
export async function fingerprintFolder(folder: string, passedOver: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  await addFolder(hash, folder, '', new Set(passedOver))
  return hash.digest('hex')
}

async function addFolder(hash: Hash, folder: string, prefix: string, passedOver: Set<string>): Promise<void> {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true })
  const kept = entries.filter(({ name }) => !passedOver.has(name))
  for (const entry of kept.toSorted((first, second) => (first.name < second.name ? -1 : 1))) {
    const path = prefix ? `${prefix}/${entry.name}` : entry.name
    if (entry.isDirectory()) await addFolder(hash, folder, path, passedOver)
    // A name cannot hold the zero byte, so that a name and the digest after it cannot be taken for another's.
    else if (entry.isFile()) hash.update(`${path}\0${digest(await readFile(join(folder, path)))}\0`)
  }
}
