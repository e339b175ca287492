/**
 * The texts that a page shows: one for each element with text of its own. What is meant for no reader (hidden, or
 * `aria-hidden`) and what a picture's name stands for is left out.
 * Runs in the page, so it sees nothing of this module.
 */
export function collectPrintedTexts(): string[] {
  const found: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const element = node.parentElement
    const text = node.data.trim()
    if (!text || !element || element.closest('[aria-hidden="true"], [role="img"], script, style, template'))
      continue
    if (element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) found.push(text)
  }
  return found
}
