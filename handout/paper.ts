import { type HandoutOptions, liesOnSide, type Paper } from './options.ts'

/** A page and its margins, in millimetres. */
export interface PageSize {
  width: number
  height: number
  marginTop: number
  marginBottom: number
  /** At the binding, and at the left when pages are not bound. */
  marginInner: number
  marginOuter: number
}

const margins = { marginTop: 24, marginBottom: 20, marginInner: 20, marginOuter: 20 }
const duplexMargins = { ...margins, marginInner: 23, marginOuter: 17 }

/** Width and height of A4 (ISO 216) and US Letter, upright, in millimetres. */
const sheets: Record<Paper, [width: number, height: number]> = { a4: [210, 297], letter: [215.9, 279.4] }

/**
 * The page that an edition is printed on: upright, but on its side where slides fill it better so. For two-sided
 * printing the wider margin is at the binding.
 */
export function pageSize({ edition, paper, perSheet, duplex }: HandoutOptions): PageSize {
  const [short, long] = sheets[paper]
  if (edition !== 'slides') return { width: short, height: long, ...(duplex ? duplexMargins : margins) }
  const isOnSide = liesOnSide(perSheet)
  return { width: isOnSide ? long : short, height: isOnSide ? short : long, ...margins }
}

/** Width of the text on a page, in millimetres. */
export function textWidth(page: PageSize): number {
  return page.width - page.marginInner - page.marginOuter
}

/** Height of the text on a page, in millimetres. */
export function textHeight(page: PageSize): number {
  return page.height - page.marginTop - page.marginBottom
}
