import { realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type { Plugin } from 'vite'

/** Colloquy's own folder. */
const ownFolder = dirname(dirname(dirname(import.meta.dirname)))

/** Packages of which pages load files; each layout of packages puts the others beside them, or below Colloquy. */
const servedPackages = ['@slidev/client', '@slidev/theme-default', 'vite', 'vue']

/**
 * The folders that files may be served from for a session: its own, Colloquy's, and those that hold the packages. Each
 * as it is named and as it is, for Vite asks for modules where links lead.
 */
export function servedFolders(session: string): string[] {
  const { resolve } = createRequire(import.meta.url)
  const packages = servedPackages.map((name) => packagesFolder(resolve(`${name}/package.json`)))
  const folders = [session, ownFolder, ...packages]
  return [...new Set(folders.flatMap((folder) => [folder, realpathSync(folder)]))]
}

/**
 * Serves files from these folders alone. Vite and Slidev begin with the session's parent, or with the whole
 * repository around it, and to what plug-ins name an option can only add.
 */
export function serveFoldersOnly(folders: readonly string[]): Plugin {
  return {
    name: 'colloquy:served-folders',
    enforce: 'post',
    configResolved: {
      order: 'post',
      handler: ({ server }) => {
        server.fs.strict = true
        server.fs.allow = folders.map((folder) => folder.replaceAll('\\', '/'))
      },
    },
  }
}

/** The folder of all packages that one of them lies in: pnpm keeps each in a folder of its own in `.pnpm`. */
export function packagesFolder(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/')
  const store = parts.indexOf('.pnpm')
  return parts.slice(0, (store === -1 ? parts.lastIndexOf('node_modules') : store - 1) + 1).join('/')
}
