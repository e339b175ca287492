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
  const level = heading.exec(name)?.[1]
  if (level !== undefined)
    return `\n\n${'#'.repeat(Number(level))} ${inner.replaceAll(/\s+/gu, ' ').trim()}\n\n`
  if (name === 'LI') return `\n- ${inner.trim()}\n`
  return blocks.has(name) ? `\n\n${inner}\n\n` : inner
}

/** The text of an element: a line for each paragraph, `#` before headings, `-` before items of lists. */
export function htmlText(element: Node): string {
  return pieces(element)
    .replaceAll(/[ \t]*\n[ \t]*/gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim()
}
