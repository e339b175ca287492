import { realpathSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { isAbsolute, join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { digestFile, fingerprint } from '../../files/fingerprint.ts'
import { servedFolders } from '../../server/guard/served-folders.ts'
import type { ResolvedDeck } from '../../server/slidev.ts'
import { isDataFile, type ClientFiles } from './client-key.ts'

/** What a client was made of that its key cannot name before it is bundled. */
interface ClientInputs {
  /** Absolute paths of readings, generated pages and files outside the session that modules took in, with their digests. */
  files: [path: string, digest: string][]
  /** The digest of the whole session, for modules that take in whatever files there are. */
  session?: string
}

/** In a client's folder; the server gives out no file whose name begins with a dot. */
const inputsName = '.inputs.json'

/** Colloquy's own folder and those of its packages: the key names the state of the one, the lock file of the others. */
const programFolders = servedFolders(join(import.meta.dirname, '..', '..', '..'))

/** Keeps beside a client what it was made of. */
export function recordInputs(resolved: ResolvedDeck, files: ClientFiles): Plugin {
  let takesInFolders = false
  return {
    name: 'colloquy:client-inputs',
    transform: {
      order: 'pre',
      filter: { code: 'import.meta.glob' },
      handler: (_, id) => {
        // Slidev's own are in `node_modules`, and take in what the key names.
        if (files.session.has(wayInto(resolved.userRoot, fileOf(id)) ?? '')) takesInFolders = true
      },
    },
    async generateBundle() {
      const { watchFiles, markdownFiles } = resolved.data
      // The key names the slides of one's own themselves; the others are data.
      const snippets = Object.keys(watchFiles).filter((path) => !(path in markdownFiles))
      const paths = new Set([...[...this.getModuleIds()].map(fileOf), ...snippets])
      const unnamed = [...paths].filter((path) => isUnnamed(path, resolved.userRoot, files)).toSorted()
      const digests = await Promise.all(unnamed.map((path) => digestFile(path)))
      const inputs: ClientInputs = {
        // Modules that plug-ins make up have the path of no file.
        files: unnamed.flatMap((path, index) => (digests[index] ? [[path, digests[index]]] : [])),
        session: takesInFolders ? fingerprint(files.session) : undefined,
      }
      this.emitFile({ type: 'asset', fileName: inputsName, source: JSON.stringify(inputs) })
    },
  }
}

/** Whether a client is there, and what it was made of is as it was. */
export async function isCurrent(client: string, { session }: ClientFiles): Promise<boolean> {
  try {
    const inputs = JSON.parse(await readFile(join(client, inputsName), 'utf8')) as ClientInputs
    if (inputs.session !== undefined && inputs.session !== fingerprint(session)) return false
    const digests = await Promise.all(inputs.files.map(([path]) => digestFile(path)))
    return inputs.files.every(([, was], index) => was === digests[index])
  } catch {
    // A client that is missing or not whole costs a bundling.
    return false
  }
}

function fileOf(id: string): string {
  return id.replace(/[?#].*$/su, '')
}

/** Whether a file may change while the key of the client stays. */
function isUnnamed(path: string, folder: string, { session }: ClientFiles): boolean {
  if (!isAbsolute(path)) return false
  const way = wayInto(folder, path)
  if (way !== undefined && session.has(way)) return isDataFile(way)
  return !programFolders.some((known) => wayInto(known, path) !== undefined)
}

/** The way from a folder to a file in it, with forward slashes; nothing when it is elsewhere. */
export function wayInto(folder: string, path: string): string | undefined {
  for (const root of new Set([folder, realpathSync(folder)])) {
    const way = relative(root, path).replaceAll('\\', '/')
    if (!way.startsWith('..') && !isAbsolute(way)) return way
  }
  return undefined
}
