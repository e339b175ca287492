import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { findPackage } from './find-package.ts'

const projectFolder = dirname(dirname(import.meta.dirname))

/** What slides of a session may name: components, and layouts with the slots that they have. */
export interface KnownNames {
  /** Names of components in capitals and small letters, such as `VClicks`. */
  components: ReadonlySet<string>
  /** The file of each layout. */
  layouts: ReadonlyMap<string, string>
}

async function filesBelow(folder: string, extensions: readonly string[]): Promise<string[]> {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory() && extensions.includes(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
}

const nameOf = (path: string): string => basename(path).replace(/\.\w+$/u, '')

/** A name as Vue compares it: `v-clicks`, `vClicks` and `VClicks` are one component. */
export function componentName(name: string): string {
  return name.replace(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase())
}

/** Where Slidev looks for components and layouts; what is found later takes the place of what was found before. */
export function deckRoots(folder: string, theme: string | undefined, addons: readonly string[]): string[] {
  const named = addons.flatMap((addon) => findPackage('addon', addon, folder) ?? [])
  const client = join(projectFolder, 'node_modules', '@slidev', 'client')
  return [client, ...(theme === undefined ? [] : [theme]), ...named, projectFolder, folder]
}

/** Reads the names of components and layouts below the folders where Slidev looks for them. */
export async function readKnownNames(roots: readonly string[]): Promise<KnownNames> {
  const [client = '', ...others] = roots
  const components = await Promise.all([
    filesBelow(join(client, 'builtin'), ['.vue', '.ts']),
    ...others.map((root) => filesBelow(join(root, 'components'), ['.vue', '.ts', '.js', '.tsx', '.jsx'])),
  ])
  const layouts = await Promise.all(
    roots.map((root) => filesBelow(join(root, 'layouts'), ['.vue', '.ts', '.js', '.mts', '.mjs'])),
  )
  return {
    components: new Set(components.flat().map((path) => componentName(nameOf(path)))),
    layouts: new Map(layouts.flat().map((path) => [nameOf(path), path])),
  }
}

/** Whether a layout shows what is written for a slot of it. */
export async function layoutHasSlot(path: string, slot: string): Promise<boolean> {
  const text = await readFile(path, 'utf8')
  return /<slot\s[^>]*:name=/u.test(text) || new RegExp(`name=["']${slot}["']`, 'u').test(text)
}
