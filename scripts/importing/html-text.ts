import { raised } from './note-marks.ts'

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER HEADER LI MAIN OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
)
const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'NAV', 'FORM', 'BUTTON'])
const heading = /^H([1-6])$/u

function pieces(node: Node): string {
  if (node.nodeType === 3) return (node.textContent ?? '').replaceAll(/\s+/gu, ' ')
  const name = node.nodeName.toUpperCase()
  if (silent.has(name)) return ''
  if (name === 'BR') return '\n'
  const inner = [...node.childNodes].map(pieces).join('')
  if (isNoteNumber(node, name)) return raised(inner)
  const level = heading.exec(name)?.[1]
  if (level !== undefined)
    return `\n\n${'#'.repeat(Number(level))} ${inner.replaceAll(/\s+/gu, ' ').trim()}\n\n`
  if (name === 'LI') return `\n- ${inner.trim()}\n`
  return blocks.has(name) ? `\n\n${inner}\n\n` : inner
}

/** Whether an element is the number of a note: set raised, or a link to a place in the page. */
function isNoteNumber(node: Node, name: string): boolean {
  if (name === 'SUP') return true
  return (
    name === 'A' &&
    /#\w*(?:fn|note|cite|ref|endnote|anm)/iu.test((node as Element).getAttribute('href') ?? '')
  )
}

/** The text of an element: a line for each paragraph, `#` before headings, `-` before items of lists. */
export function htmlText(element: Node): string {
  return pieces(element)
    .replaceAll(/[ \t]*\n[ \t]*/gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim()
}
