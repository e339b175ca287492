import { isDeepStrictEqual } from 'node:util'
import { load } from '@slidev/parser/fs'
import type { Slide } from '../model/slide.ts'

/** A generated slide that Slidev reads otherwise than it was meant. */
export interface Misreading {
  /** What Slidev made of it, in words. */
  message: string
  slide?: Slide
}

type LoadedDeck = Awaited<ReturnType<typeof load>>

function includeErrors(deck: LoadedDeck): Misreading[] {
  return Object.values(deck.markdownFiles).flatMap((file) =>
    (file.errors ?? []).map((error) => ({ message: `${file.filepath}: ${error.message}` })),
  )
}

function activeFeatures(deck: LoadedDeck): Misreading[] {
  return Object.entries(deck.features).flatMap(([name, active]) =>
    active ? [{ message: `a text turns on Slidev's ${name}` }] : [],
  )
}

function compareSlide(slide: Slide, found: LoadedDeck['slides'][number] | undefined): Misreading[] {
  if (!found) return [{ message: 'Slidev does not find the slide', slide }]
  const { layout, title, place, content, route } = slide
  const meant: Record<string, unknown> = JSON.parse(
    JSON.stringify({ layout, title, place, content, routeAlias: route }),
  )
  const differing = Object.keys(meant).filter((key) => !isDeepStrictEqual(meant[key], found.frontmatter[key]))
  const messages = differing.map((key) => `Slidev reads another ${key} than was written`)
  if (found.content.trim() !== '') messages.push('Slidev finds text where there is none')
  return messages.map((message) => ({ message, slide }))
}

/**
 * Loads generated pages, written to a folder, with Slidev's own parser, and compares what it reads with what was
 * meant: the number of slides, their layouts, titles and data, and that no text turns a feature of Slidev on.
 */
export async function findMisreadings(
  folder: string,
  indexPath: string,
  slides: Slide[],
): Promise<Misreading[]> {
  const deck = await load({ roots: [folder], userRoot: folder, allowedRoots: [folder] }, indexPath)
  const misreadings = [...includeErrors(deck), ...activeFeatures(deck)]
  if (deck.slides.length !== slides.length) {
    misreadings.push({ message: `Slidev reads ${deck.slides.length} slides instead of ${slides.length}` })
  }
  return [...misreadings, ...slides.flatMap((slide, index) => compareSlide(slide, deck.slides[index]))]
}
