import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'

/** The folder that holds Colloquy's own packages. */
const projectFolder = dirname(dirname(import.meta.dirname))

function foldersAbove(folder: string): string[] {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)]
}

function packageNames(kind: 'theme' | 'addon', name: string): string[] {
  const isWhole = name.startsWith('@') || name.includes('/')
  return isWhole ? [name] : [`@slidev/${kind}-${name}`, `slidev-${kind}-${name}`, name]
}

/** Names that stand for a folder, as Slidev reads them: `./mine`, `../mine`, `@/mine`, `/mine`. */
function folderNamed(folder: string, name: string): string | undefined {
  if (name.startsWith('@/')) return join(folder, name.slice(2))
  if (isAbsolute(name)) return name
  if (name.startsWith('.') || (!name.startsWith('@') && name.includes('/'))) return resolve(folder, name)
  return undefined
}

/**
 * The folder of a theme or an addon that a deck names, and nothing when it is not installed: a folder of the session's,
 * or a package beside the session or among Colloquy's own.
 */
export function findPackage(kind: 'theme' | 'addon', name: string, folder: string): string | undefined {
  const named = folderNamed(folder, name)
  if (named !== undefined) return existsSync(named) ? named : undefined
  return [folder, projectFolder]
    .flatMap(foldersAbove)
    .flatMap((place) => packageNames(kind, name).map((each) => join(place, 'node_modules', each)))
    .find((place) => existsSync(join(place, 'package.json')))
}
