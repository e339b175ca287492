import type { InjectionKey, Ref } from 'vue'

/** How much of its pages a part of an edition fills. */
export interface MeasuredPart {
  name: string
  pages: number
  /** What is left of its last page, in millimetres. */
  left: number
}

/** What stands after a part to fill paper: ruled lines on its last page, or a whole page of them. */
export interface PartEnd {
  lines: number
  notesPage: boolean
}

/** How each part ends, by its name. */
export const partEndsKey: InjectionKey<Ref<ReadonlyMap<string, PartEnd>>> = Symbol('how parts end')

/** Millimetres from one ruled line to the next. */
export const linePitch = 8

/** Millimetres that are kept free above ruled lines and, as browsers round, beneath them. */
const clearance = 12

const fewestLines = 4

/** How many ruled lines fill what is left of a page, `left` in millimetres; none when they would be few. */
export function linesFor(left: number): number {
  const lines = Math.floor((left - clearance) / linePitch)
  return lines >= fewestLines ? lines : 0
}

/**
 * How parts end. With `duplex`, each part begins on a right-hand page, which is an odd one: a part with an odd number
 * of pages is followed by a page for notes, but nothing follows the last.
 */
export function partEnds(parts: readonly MeasuredPart[], duplex: boolean): Map<string, PartEnd> {
  return new Map(
    parts.map(({ name, pages, left }, index) => {
      const notesPage = duplex && pages % 2 === 1 && index < parts.length - 1
      return [name, { lines: linesFor(left), notesPage }]
    }),
  )
}

/**
 * Measures the parts of an edition. The browser breaks columns as it breaks pages, so each part is set in columns of
 * a page's size for a moment. `width` and `height` of the text are in millimetres.
 */
export function measureParts(edition: HTMLElement, width: number, height: number): MeasuredPart[] {
  const parts = [...edition.querySelectorAll<HTMLElement>('.handout-part')]
  edition.classList.add('counting-pages')
  edition.style.setProperty('--text-width', `${width}mm`)
  edition.style.setProperty('--text-height', `${height}mm`)
  const measured = parts.map((part) => {
    const end = [...(part.lastElementChild?.getClientRects() ?? [])].at(-1)
    const filled = end ? (end.bottom - part.getBoundingClientRect().top) / part.clientHeight : 0
    return {
      name: part.dataset.part ?? '',
      pages: Math.max(1, Math.round(part.scrollWidth / part.clientWidth)),
      left: height * (1 - filled),
    }
  })
  edition.classList.remove('counting-pages')
  return measured
}
