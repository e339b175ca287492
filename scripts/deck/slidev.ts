import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createServer, parser, resolveOptions, ViteSlidevPlugin } from '@slidev/cli'

/** What Slidev is asked to make of a deck. */
export interface DeckEntry {
  /** The folder that holds the deck. One process takes one folder: Slidev keeps its roots for good. */
  folder: string
  /** The name of the entry file; slides.md unless given. */
  entry?: string
}

export type ResolvedDeck = Awaited<ReturnType<typeof resolveOptions>>

/** The folder that holds components, layouts, styles and the printed editions, whichever deck they serve. */
const projectFolder = dirname(dirname(import.meta.dirname))

/** Slidev looks for a theme beside slides.md; a deck in another folder has none there. */
function themeFor(folder: string): string | undefined {
  if (folder === projectFolder) return undefined
  return dirname(createRequire(import.meta.url).resolve('@slidev/theme-default/package.json'))
}

/** Reads a deck as Slidev does, with Colloquy's own components and layouts, wherever the deck is. */
export async function resolveDeck(
  { folder, entry = 'slides.md' }: DeckEntry,
  mode: ResolvedDeck['mode'],
  options: { withoutNotes?: boolean; base?: string; routerMode?: 'hash' } = {},
): Promise<ResolvedDeck> {
  const resolved = await resolveOptions(
    { entry: join(folder, entry), theme: themeFor(folder), ...options },
    mode,
  )
  if (!resolved.roots.includes(projectFolder)) resolved.roots.splice(-1, 0, projectFolder)
  return resolved
}

/** Reads a deck again, from the disk. Its theme and its addons stay those that it had at the start. */
async function reloadDeck(resolved: ResolvedDeck): Promise<ResolvedDeck['data']> {
  const { entry, data } = resolved
  const loaded = await parser.load(resolved, entry, {}, 'dev')
  const { theme, addons } = data.config
  const config = { ...parser.resolveConfig(loaded.headmatter, data.themeMeta, entry), theme, addons }
  return { ...loaded, config, themeMeta: data.themeMeta }
}

/**
 * Reads a deck again after each save, one at a time. A build saves many files at once; Slidev asks for each, and would
 * keep the oldest answer when that comes last.
 */
export function deckReloader(resolved: ResolvedDeck): () => Promise<ResolvedDeck['data']> {
  let last: Promise<unknown> = Promise.resolve()
  return () => {
    const next = last.catch(() => undefined).then(() => reloadDeck(resolved))
    last = next
    return next
  }
}

export { createServer as createSlidevServer, ViteSlidevPlugin as slidevPlugins }
