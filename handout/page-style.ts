import { shorten } from '../styles/shorten.ts'
import type { PageSize } from './paper.ts'

/** Text as a CSS string that can stand anywhere in a style sheet, be it inside a `style` element. */
export function cssString(text: string): string {
  const escaped = text
    .toWellFormed()
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, '\uFFFD')
    .replace(/[^\p{L}\p{M}\p{N} ,.–—’“”…]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `)
  return `"${escaped}"`
}

const fontSize = 7.75
/** Half the narrowest text, less the space between the two heads, in points. */
const headWidth = 225

/** A running head: the title, or as much of it as fits on half a line. The whole title is on the page itself. */
function headContent(title: string): string {
  const short = shorten(title, headWidth, { family: 'sans', weight: 400, size: fontSize })
  return cssString(short === title ? title : short.replace(/\s+\S*…$/u, '…'))
}

const marginText = `font: 400 ${fontSize}pt/1.3 var(--font-sans); color: #4a4a4a`
const headStyle = `${marginText}; width: 50%; vertical-align: bottom; padding-bottom: 6.5mm`
const footStyle = `${marginText}; vertical-align: top; padding-top: 5mm; font-variant-numeric: tabular-nums lining-nums`

/** Texts that stand in the margins of every page. */
export interface MarginTexts {
  title: string
  edition: string
}

type Direction = 'ltr' | 'rtl'

/** The sides of a sheet at which lines begin and end. */
function sidesOf(direction: Direction): { start: 'left' | 'right'; end: 'left' | 'right' } {
  return direction === 'rtl' ? { start: 'right', end: 'left' } : { start: 'left', end: 'right' }
}

/** The feet of pages. Sheets are bound where lines begin: that is the inner margin of a page's front. */
function pageSides(page: PageSize, duplex: boolean, edition: string, direction: Direction): string {
  const { marginInner, marginOuter } = page
  const { start, end } = sidesOf(direction)
  const foot = (numberSide: string, editionSide: string): string =>
    `@bottom-${numberSide} { content: counter(page) " / " counter(pages); ${footStyle} }
  @bottom-${editionSide} { content: ${cssString(edition)}; ${footStyle} }`
  if (!duplex) return `@page { ${foot(end, start)} }`
  return `@page :left { margin-${start}: ${marginOuter}mm; margin-${end}: ${marginInner}mm; ${foot(start, end)} }
@page :right { margin-${start}: ${marginInner}mm; margin-${end}: ${marginOuter}mm; ${foot(end, start)} }`
}

/**
 * The page rules of an edition. Running heads and page numbers are margin boxes (CSS Paged Media 3, section 4): the
 * browser makes them artifacts, so they are not read out on each page and are not bookmarks.
 */
export function pageStyle(
  page: PageSize,
  duplex: boolean,
  { title, edition }: MarginTexts,
  direction: Direction = 'ltr',
): string {
  const { width, height, marginTop, marginBottom, marginInner, marginOuter } = page
  const { start, end } = sidesOf(direction)
  const [left, right] = start === 'left' ? [marginInner, marginOuter] : [marginOuter, marginInner]
  return `@page {
  size: ${width}mm ${height}mm;
  margin: ${marginTop}mm ${right}mm ${marginBottom}mm ${left}mm;
  @top-${start} { content: ${headContent(title)}; ${headStyle}; text-align: ${start} }
  @top-${end} { content: ""; ${headStyle}; text-align: ${end} }
}
@page :first { @top-left { content: none } @top-right { content: none } }
${pageSides(page, duplex, edition, direction)}`
}

/** The page rule of one part, whose title stands at the head of its pages. `name` is a CSS identifier. */
export function partPageStyle(name: string, title: string, direction: Direction = 'ltr'): string {
  const { end } = sidesOf(direction)
  return `@page ${name} { @top-${end} { content: ${headContent(title)} } }
@page ${name}:first { @top-${end} { content: none } }`
}
