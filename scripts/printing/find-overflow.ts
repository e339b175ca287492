/** A part of a slide that is cut off, or lies outside the slide. */
export interface Overflow {
  /** The number of the slide, from 1. */
  slide: number
  /** `outside`: beyond the edge of the slide; `clipped`: cut off by a box on it. */
  kind: 'outside' | 'clipped'
  /** Pixels of the canvas by which it is too large. */
  pixels: number
  /** The beginning of the text that is lost. */
  text: string
}

/**
 * Measures every slide that is in the page: each line of text against the edges of the canvas, and each box that
 * clips against its content. Slidev itself clips silently, and what is clipped is missing from the PDF too.
 * Runs in the page, so it sees nothing of this module.
 */
export function findOverflow(): Overflow[] {
  const tolerance = 1
  const found: Overflow[] = []

  const isSkipped = (element: Element): boolean =>
    element.closest('[data-overflow-allowed], [aria-hidden="true"], .katex, script, style') !== null

  function inspect(page: HTMLElement, slide: number): void {
    const edges = page.getBoundingClientRect()
    const scale = edges.width / page.offsetWidth
    const worst = new Map<Element, Overflow>()

    function report(element: Element, kind: Overflow['kind'], overflow: number, text: string): void {
      const pixels = Math.round(overflow)
      if (overflow <= tolerance || pixels <= (worst.get(element)?.pixels ?? 0)) return
      worst.set(element, { slide, kind, pixels, text: text.trim().replace(/\s+/gu, ' ').slice(0, 80) })
    }

    function beyondEdges(box: DOMRect): number {
      const sides = [
        edges.left - box.left,
        box.right - edges.right,
        edges.top - box.top,
        box.bottom - edges.bottom,
      ]
      return Math.max(...sides) / scale
    }

    const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    while (texts.nextNode()) {
      const node = texts.currentNode as Text
      const parent = node.parentElement
      if (!node.data.trim() || !parent || isSkipped(parent)) continue
      range.selectNodeContents(node)
      for (const line of range.getClientRects()) {
        if (line.width > 0 && line.height > 0) report(parent, 'outside', beyondEdges(line), node.data)
      }
    }

    for (const element of page.querySelectorAll<HTMLElement>('*')) {
      if (isSkipped(element)) continue
      if (
        /^(?:img|svg|canvas|table|pre)$/iu.test(element.tagName) &&
        !element.parentElement?.closest('svg')
      ) {
        const box = element.getBoundingClientRect()
        const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
        if (box.width > 0) report(element, 'outside', beyondEdges(box), name)
      }
      const { overflowX, overflowY } = getComputedStyle(element)
      const clips = /hidden|clip|auto|scroll/u.test(overflowX + overflowY)
      if (!clips || element.clientWidth === 0 || element.closest('svg')) continue
      const overflow = Math.max(
        element.scrollWidth - element.clientWidth,
        element.scrollHeight - element.clientHeight,
      )
      report(element, 'clipped', overflow, element.textContent ?? '')
    }

    const elements = [...worst.keys()]
    for (const [element, overflow] of worst) {
      const inner = elements.some(
        (other) => other !== element && element.contains(other) && worst.get(other)?.kind === overflow.kind,
      )
      if (!inner) found.push(overflow)
    }
  }

  for (const page of document.querySelectorAll<HTMLElement>('.slidev-page[data-slidev-no]')) {
    if (page.getBoundingClientRect().width > 0) inspect(page, Number(page.dataset.slidevNo))
  }
  return found
}
