import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { ResolvedDeck } from '../../server/slidev.ts'

/** A generated slide as its front matter says it, and what Slidev says of it besides. */
export interface SlideData {
  base: Record<string, unknown>
  frontmatter: Record<string, unknown>
}

/** What a printed page shows besides the slides that somebody wrote. */
export interface PrintData {
  /** By place in the deck; nothing where somebody wrote the slide. */
  slides: (SlideData | null)[]
  /** pages/participant.json and pages/facilitator.json. */
  participant: unknown
  facilitator: unknown
}

/** Slidev renders notes and titles in the loader of its modules, and nowhere else. */
function findLoader(plugins: readonly unknown[]): (id: string) => Promise<{ code: string }> {
  const loader = (plugins.flat(3) as (Plugin | undefined)[]).find(
    (plugin) => plugin?.name === 'slidev:loader',
  )
  if (typeof loader?.load !== 'function') throw new Error('Slidev has no loader of slides')
  return loader.load as unknown as (id: string) => Promise<{ code: string }>
}

/** The data of a slide in the module that Slidev makes of its front matter. */
function readModule(code: string): SlideData {
  const frontmatter = /^export const frontmatterData = (.*)$/mu.exec(code)?.[1]
  const base = /^ {4}\.\.\.\((.*)\),$/mu.exec(code)?.[1]
  if (frontmatter === undefined || base === undefined)
    throw new Error('Slidev writes its slides in another way')
  return { base: JSON.parse(base), frontmatter: JSON.parse(frontmatter) }
}

/** Reads what the pages of a deck show, as it is on the disk now. */
export async function readPrintData(
  { data, userRoot }: ResolvedDeck,
  plugins: readonly unknown[],
  own: readonly number[],
): Promise<PrintData> {
  const load = findLoader(plugins)
  const readJson = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(userRoot, 'pages', name), 'utf8'))
  const slides = data.slides.map(async ({ source }, index) => {
    const number = index + 1
    if (own.includes(number)) return null
    return readModule((await load(`${source.filepath}__slidev_${number}.frontmatter`)).code)
  })
  return {
    slides: await Promise.all(slides),
    participant: await readJson('participant.json'),
    facilitator: await readJson('facilitator.json'),
  }
}
