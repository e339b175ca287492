import { randomUUID } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

const partialName = /^\..*\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.partial$/u

/** No run takes so long, in milliseconds: a partial file this old is a killed run's. */
const oneHour = 3_600_000

/** A name of its own beside a path, hidden, for what is to take its place when it is whole. */
export function partialPath(path: string): string {
  // Most systems allow names of 255 bytes.
  return join(dirname(path), `.${basename(path).slice(0, 60)}.${randomUUID()}.partial`)
}

/** Removes from a folder what killed runs left there half done; passes over what cannot be removed. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  const partials = names.filter((name) => partialName.test(name)).map((name) => join(folder, name))
  for (const path of partials) {
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    )
    if (age > oneHour) await rm(path, { recursive: true, force: true }).catch(() => {})
  }
}
