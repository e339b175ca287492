import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { diagnosticAbout } from '../../documents/source-file.ts'
import { whereabouts } from '../inside-folder.ts'

/** Finds links in the folder `public` that lead out of the session: a site has a copy of what they lead to. */
export async function checkPublicFolder(folder: string): Promise<Diagnostic[]> {
  const entries = await readdir(join(folder, 'public'), { recursive: true, withFileTypes: true }).catch(
    () => [],
  )
  const links = entries
    .filter((entry) => entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
  const where = await Promise.all(links.map((link) => whereabouts(folder, link)))
  return links
    .filter((_, index) => where[index] === 'outside')
    .map((link) => {
      const path = relative(folder, link).replaceAll('\\', '/')
      return diagnosticAbout(path, {
        code: 'outside-folder',
        message: `${path} is a link out of the session’s folder, and what it leads to would be published`,
        help: 'put a copy of the file in its place',
      })
    })
}
