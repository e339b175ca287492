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

function pageSides(page: PageSize, duplex: boolean, edition: string): string {
  const { marginInner, marginOuter } = page
  const foot = (numberSide: string, editionSide: string): string =>
    `@bottom-${numberSide} { content: counter(page) " / " counter(pages); ${footStyle} }
  @bottom-${editionSide} { content: ${cssString(edition)}; ${footStyle} }`
  if (!duplex) return `@page { ${foot('right', 'left')} }`
  return `@page :left { margin-left: ${marginOuter}mm; margin-right: ${marginInner}mm; ${foot('left', 'right')} }
@page :right { margin-left: ${marginInner}mm; margin-right: ${marginOuter}mm; ${foot('right', 'left')} }`
}

/**
 * The page rules of an edition. Running heads and page numbers are margin boxes (CSS Paged Media 3, section 4): the
 * browser makes them artifacts, so they are not read out on each page and are not bookmarks.
 */
export function pageStyle(page: PageSize, duplex: boolean, { title, edition }: MarginTexts): string {
  const { width, height, marginTop, marginBottom, marginInner, marginOuter } = page
  return `@page {
  size: ${width}mm ${height}mm;
  margin: ${marginTop}mm ${marginOuter}mm ${marginBottom}mm ${marginInner}mm;
  @top-left { content: ${headContent(title)}; ${headStyle} }
  @top-right { content: ""; ${headStyle}; text-align: right }
}
@page :first { @top-left { content: none } @top-right { content: none } }
${pageSides(page, duplex, edition)}`
}

/** The page rule of one part, whose title stands at the head of its pages. `name` is a CSS identifier. */
export function partPageStyle(name: string, title: string): string {
  return `@page ${name} { @top-right { content: ${headContent(title)} } }
@page ${name}:first { @top-right { content: none } }`
}
