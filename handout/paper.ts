import type { Paper } from '../scripts/model/paper.ts'
import { type HandoutOptions, liesOnSide } from './options.ts'

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

interface Sheet {
  short: number
  long: number
  marginTop: number
  marginBottom: number
}

/** A4 (ISO 216), and US Letter, which is shorter and gets by with less above and below. */
const sheets: Record<Paper, Sheet> = {
  a4: { short: 210, long: 297, marginTop: 24, marginBottom: 20 },
  letter: { short: 215.9, long: 279.4, marginTop: 21, marginBottom: 17 },
}

const sideMargins = { marginInner: 20, marginOuter: 20 }
const duplexSideMargins = { marginInner: 23, marginOuter: 17 }

/**
 * The page that an edition is printed on: upright, but on its side where slides fill it better so. For two-sided
 * printing the wider margin is at the binding.
 */
export function pageSize({ edition, paper, perSheet, duplex }: HandoutOptions): PageSize {
  const { short, long, marginTop, marginBottom } = sheets[paper]
  if (edition === 'slides' && liesOnSide(perSheet)) {
    return { width: long, height: short, marginTop, marginBottom, ...sideMargins }
  }
  const sides = duplex ? duplexSideMargins : sideMargins
  return { width: short, height: long, marginTop, marginBottom, ...sides }
}

/** Width of the text on a page, in millimetres. */
export function textWidth(page: PageSize): number {
  return page.width - page.marginInner - page.marginOuter
}

/** Height of the text on a page, in millimetres. */
export function textHeight(page: PageSize): number {
  return page.height - page.marginTop - page.marginBottom
}
