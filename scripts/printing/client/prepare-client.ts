import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import viteConfig from '../../../vite.config.ts'
import { removeFolder, replaceFolder } from '../../files/replace-folder.ts'
import { deckSlides, type DeckSlide } from '../../server/deck-server.ts'
import { resolveDeck, slidevPlugins, type ResolvedDeck } from '../../server/slidev.ts'
import { buildClient } from './build-client.ts'
import { isCurrent, recordInputs } from './client-inputs.ts'
import { clientKey, type ClientFiles } from './client-key.ts'
import { findGenerated } from './generated-slides.ts'
import { readPrintData, type PrintData } from './print-data.ts'

/** Whose client is wanted. */
export interface ClientRequest {
  /** The folder that holds slides.md. */
  folder: string
  /** What the client may be made of. */
  files: ClientFiles
}

/** A client on the disk, and what it shows. */
export interface PreparedClient {
  /** The folder of its files. */
  client: string
  data: PrintData
  slides: DeckSlide[]
}

/** Bundles the client of a session, unless the last one is as this would be. Nothing for a deck that needs a server. */
export async function prepareClient({ folder, files }: ClientRequest): Promise<PreparedClient | undefined> {
  const resolved = await resolveDeck({ folder }, 'export')
  if (needsServer(resolved)) return undefined
  const generated = findGenerated(resolved)
  const own = resolved.data.slides.flatMap((_, index) => (generated.has(index + 1) ? [] : [index + 1]))
  const plugins = await slidevPlugins(resolved, viteConfig.slidev)
  const clients = join(folder, '.colloquy', 'print-client')
  const client = join(clients, clientKey(resolved, own, files))
  if (!(await isCurrent(client, files))) {
    const allPlugins = [recordInputs(resolved, files), ...plugins]
    await replaceFolder(client, (target) => buildClient(resolved, allPlugins, own, target))
  }
  await removeOthers(clients, client)
  const data = await readPrintData(resolved, plugins, own)
  return { client, data, slides: deckSlides(folder, resolved.data) }
}

const ownFolder = join(import.meta.dirname, '..', '..', '..')

/** An editor on a slide asks the server for types; a configuration of somebody else's may name what only servers have. */
function needsServer({ data, roots }: ResolvedDeck): boolean {
  const configured = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map((kind) => `vite.config.${kind}`)
  const others = roots.filter((root) => root !== ownFolder)
  return (
    Boolean(data.features.monaco) ||
    others.some((root) => configured.some((name) => existsSync(join(root, name))))
  )
}

/** One client is kept: the others are those of an earlier state of the folder. */
async function removeOthers(clients: string, client: string): Promise<void> {
  for (const name of await readdir(clients)) {
    const path = join(clients, name)
    if (path !== client) await removeFolder(path)
  }
}
