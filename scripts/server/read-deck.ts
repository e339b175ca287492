import { existsSync } from 'node:fs'
import { readFile, realpath } from 'node:fs/promises'
import { isAbsolute, join, relative } from 'node:path'
import { detectFeatures, load, resolveConfig } from '@slidev/parser/fs'
import type { ResolvedSlidevOptions, SlidevData } from '@slidev/types'
import { checkOwnSlides } from '../own-slides/check-own-slides.ts'
import { deckSettings } from '../own-slides/deck-settings.ts'
import { deckText, withGeneratedSlides } from '../own-slides/deck-text.ts'
import { withUndrawnSlides } from '../own-slides/undrawn-slides.ts'

type Loaded = Awaited<ReturnType<typeof load>>

/** What is known of a deck before its slides are read. */
export type DeckPlace = Pick<ResolvedSlidevOptions, 'entry' | 'userRoot' | 'roots' | 'mode'> & {
  data: Pick<SlidevData, 'themeMeta'>
}

/** Reads a file of the deck. Links are followed, and lead nowhere out of the session's folder. */
async function readWithin(folder: string, path: string): Promise<string> {
  const inside = relative(await realpath(folder), await realpath(path))
  if (inside.startsWith('..') || isAbsolute(inside))
    throw new Error(`${path} is outside the session's folder`)
  return deckText(await readFile(path, 'utf8'))
}

/** How the files of a deck are read. While presenting, slides that cannot be drawn say so; nothing else starts with them. */
async function readerFor({ userRoot, mode }: DeckPlace): Promise<(path: string) => Promise<string>> {
  const found = mode === 'dev' ? await checkOwnSlides(userRoot) : []
  return async (path) => {
    const name = relative(userRoot, path).replaceAll('\\', '/')
    return withUndrawnSlides(await readWithin(userRoot, path), name, found)
  }
}

async function loadSlides(deck: DeckPlace): Promise<Loaded> {
  const { entry, userRoot, roots, mode } = deck
  const place = { userRoot, roots, allowedRoots: [userRoot] }
  const read = await readerFor(deck)
  const loaded = await load(place, entry, read, mode)
  const index = join(userRoot, 'pages', 'index.md').replaceAll('\\', '/')
  if (index in loaded.markdownFiles || !existsSync(index)) return loaded
  const readWithIndex = async (path: string) => {
    const text = await read(path)
    return path === entry ? withGeneratedSlides(text) : text
  }
  return load(place, entry, readWithIndex, mode)
}

/** Slidev looks for its features in front matter too, where all is data: a word in it must load no script. */
function featuresOf({ slides }: Loaded): Loaded['features'] {
  return detectFeatures(slides.map(({ content, note = '' }) => `${content}\n${note}`).join('\n'))
}

/**
 * Reads a deck as Slidev does, with what Colloquy sets for every deck: its settings where the headmatter is silent, the
 * generated slides at the end where none includes them, and features that only the text of slides turns on.
 */
export async function readDeck(deck: DeckPlace): Promise<SlidevData> {
  const loaded = await loadSlides(deck)
  const { themeMeta } = deck.data
  const settings = deckSettings()
  const fonts = { ...(themeMeta?.defaults?.fonts as object), ...(settings.fonts as object) }
  const withSettings = { ...themeMeta, defaults: { ...themeMeta?.defaults, ...settings, fonts } }
  const headmatter = { lang: 'en', ...loaded.headmatter }
  const config = resolveConfig(headmatter, withSettings as typeof themeMeta, deck.entry)
  // Slidev's editor writes into generated slides, and puts the front matter of others into a form of its own.
  config.editor = false
  return { ...loaded, headmatter, config, features: featuresOf(loaded), themeMeta }
}
