/** A part of a printed edition that is cut off, or runs over the edge of its text. */
export interface SheetOverflow {
  /** `outside`: beyond the width of the text; `clipped`: cut off by a box; `divided`: higher than a page, and cut by its end. */
  kind: 'outside' | 'clipped' | 'divided'
  /** CSS pixels by which it is too large. */
  pixels: number
  /** The beginning of the text that is lost. */
  text: string
}

/**
 * Measures an edition at the width of its paper: each line of text against the edges, each box that clips against its
 * content, and what a browser cannot part against the height of a page. Beyond the right edge a browser shrinks the
 * whole page, or cuts it off. Thumbnails of slides are measured with the deck. Runs in the page, so it sees nothing of this
 * module.
 */
export function findSheetOverflow(): SheetOverflow[] {
  const tolerance = 1
  const edition = document.querySelector<HTMLElement>('.handout')
  if (!edition) return []
  edition.style.inlineSize = 'var(--text-width)'
  const probe = edition.appendChild(document.createElement('div'))
  probe.style.cssText = 'position: absolute; block-size: var(--text-height); inline-size: var(--margin-inner)'
  const { height: pageHeight, width: margin } = probe.getBoundingClientRect()
  probe.remove()
  const { left, right } = edition.getBoundingClientRect()
  const found: (SheetOverflow & { element: Element })[] = []

  const isSkipped = (element: Element): boolean =>
    element.closest('.slidev-page, [aria-hidden="true"], .katex, script, style') !== null

  function report(element: Element, kind: SheetOverflow['kind'], overflow: number, text: string): void {
    if (overflow <= tolerance || found.some((other) => other.element === element)) return
    const beginning = text.trim().replace(/\s+/gu, ' ').slice(0, 80)
    found.push({ element, kind, pixels: Math.round(overflow), text: beginning })
  }

  /** Marks may hang in the margin at the left. */
  const beyondEdges = (box: DOMRect): number => Math.max(box.right - right, left - margin / 2 - box.left)
  const texts = document.createTreeWalker(edition, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  while (texts.nextNode()) {
    const node = texts.currentNode as Text
    const parent = node.parentElement
    if (!node.data.trim() || !parent || isSkipped(parent)) continue
    range.selectNodeContents(node)
    for (const line of range.getClientRects()) {
      if (line.width > 0) report(parent, 'outside', beyondEdges(line), node.data)
    }
  }

  for (const element of edition.querySelectorAll<HTMLElement>('*')) {
    if (isSkipped(element) || element.parentElement?.closest('svg')) continue
    const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
    const box = element.getBoundingClientRect()
    if (/^(?:img|svg|canvas|table)$/iu.test(element.tagName) && box.width > 0) {
      report(element, 'outside', beyondEdges(box), name)
      if (element.tagName !== 'TABLE') report(element, 'divided', box.height - pageHeight, name)
    }
    const { overflowX, overflowY } = getComputedStyle(element)
    if (!/hidden|clip|auto|scroll/u.test(overflowX + overflowY) || element.clientWidth === 0) continue
    if (element.querySelector('.slidev-page')) continue
    const overflow = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight]
    report(element, 'clipped', Math.max(...overflow), name)
  }
  const isInner = ({ element, kind }: (typeof found)[number]): boolean =>
    found.some((other) => other.element !== element && other.kind === kind && element.contains(other.element))
  return found
    .filter((overflow) => !isInner(overflow))
    .map(({ kind, pixels, text }) => ({ kind, pixels, text }))
}
