import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createDataUtils, createServer, resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import { parseSync } from '@slidev/parser'
import { deckText } from '../own-slides/deck-text.ts'
import { findPackage } from '../own-slides/find-package.ts'
import { readDeck } from './read-deck.ts'

/** What Slidev is asked to make of a deck. */
export interface DeckEntry {
  /** The folder that holds the deck. One process takes one folder: Slidev caches its roots. */
  folder: string
  /** The name of the entry file; slides.md unless given. */
  entry?: string
}

export type ResolvedDeck = Awaited<ReturnType<typeof resolveOptions>>

/** The folder that holds components, layouts, styles and the printed editions, whichever deck they serve. */
const projectFolder = dirname(dirname(import.meta.dirname))

/**
 * The theme that a deck names, and the default one when it names none or one that is not installed: Slidev would ask
 * whether to install it, or end the program. Slidev itself looks beside slides.md alone.
 */
async function themeFor(entry: string): Promise<string> {
  const [cover] = parseSync(deckText(await readFile(entry, 'utf8')), entry).slides
  const named: unknown = cover?.frontmatter.theme
  if (named === null || named === 'none') return 'none'
  const folder = dirname(entry)
  const found = typeof named === 'string' ? findPackage('theme', named, folder) : undefined
  return (found ?? findPackage('theme', 'default', folder) ?? 'none').replaceAll('\\', '/')
}

/** Reads a deck as Slidev does, with Colloquy's own components, layouts and settings, wherever the deck is. */
export async function resolveDeck(
  { folder, entry = 'slides.md' }: DeckEntry,
  mode: ResolvedDeck['mode'],
  options: { withoutNotes?: boolean; base?: string; routerMode?: 'hash' } = {},
): Promise<ResolvedDeck> {
  const path = join(folder, entry)
  const resolved = await resolveOptions({ entry: path, theme: await themeFor(path), ...options }, mode)
  if (!resolved.roots.includes(projectFolder)) resolved.roots.splice(-1, 0, projectFolder)
  const { theme, addons } = resolved.data.config
  const routerMode = options.routerMode ?? 'history'
  const data = await readDeck(resolved)
  resolved.data = { ...data, config: { ...data.config, theme, addons, routerMode } }
  resolved.utils = await createDataUtils(resolved)
  return resolved
}

/** Reads a deck again, from the disk. Its theme and its addons stay those that it had at the start. */
async function reloadDeck(resolved: ResolvedDeck): Promise<ResolvedDeck['data']> {
  const { theme, addons, routerMode } = resolved.data.config
  const data = await readDeck(resolved)
  return { ...data, config: { ...data.config, theme, addons, routerMode } }
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
