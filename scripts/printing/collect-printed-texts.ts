/**
 * The texts that a page shows, with the spaces at their ends: one for each run of text in an element. White space
 * between elements, and a line break, are at the end of the text before. What is meant for no reader (hidden, or
 * `aria-hidden`) and what a picture's name stands for is left out.
 * Runs in the page, so it sees nothing of this module.
 */
export function collectPrintedTexts(): string[] {
  const found: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  const isLineBreak = (node: Node) => node.nodeName === 'BR'
  while (walker.nextNode()) {
    const { currentNode: node } = walker
    const text = node instanceof Text ? node.data : ''
    if (isLineBreak(node) || (text && !text.trim())) {
      const last = found.pop()
      if (last !== undefined) found.push(/\s$/u.test(last) ? last : `${last} `)
    }
    const element = node.parentElement
    if (
      !text.trim() ||
      !element ||
      element.closest('[aria-hidden="true"], [role="img"], script, style, template')
    )
      continue
    if (element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) found.push(text)
  }
  return found
}
