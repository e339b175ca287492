import type { InjectionKey, Ref } from 'vue'

/** The parts that are followed by a page for notes, so that the next part begins on a right-hand page. */
export const notesAfterKey: InjectionKey<Ref<ReadonlySet<string>>> = Symbol('parts followed by notes')

/**
 * The parts after which a page has to be filled so that each part begins on a right-hand page, which is an odd one.
 * Nothing is added after the last part.
 */
export function partsToFill(parts: readonly { name: string; pages: number }[]): Set<string> {
  return new Set(parts.slice(0, -1).flatMap(({ name, pages }) => (pages % 2 === 1 ? [name] : [])))
}

/**
 * How many pages each part of an edition takes. The browser breaks columns as it breaks pages, so each part is set in
 * columns of a page's size for a moment. `width` and `height` of the text are in millimetres.
 */
export function countPages(
  edition: HTMLElement,
  width: number,
  height: number,
): { name: string; pages: number }[] {
  const parts = [...edition.querySelectorAll<HTMLElement>('.handout-part')]
  edition.classList.add('counting-pages')
  edition.style.setProperty('--text-width', `${width}mm`)
  edition.style.setProperty('--text-height', `${height}mm`)
  const counted = parts.map((part) => ({
    name: part.dataset.part ?? '',
    pages: Math.max(1, Math.round(part.scrollWidth / part.clientWidth)),
  }))
  edition.classList.remove('counting-pages')
  return counted
}
