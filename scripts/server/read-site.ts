import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** Files of a site that hold text; fonts and pictures hold none. */
const textFile = /\.(?:html|js|mjs|css|json|svg|txt|map|webmanifest|xml)$/u

/** The text files of a built site, by path in its folder. */
export async function readSite(folder: string): Promise<{ path: string; text: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && textFile.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  return Promise.all(
    paths.map(async (path) => ({ path: relative(folder, path), text: await readFile(path, 'utf8') })),
  )
}
