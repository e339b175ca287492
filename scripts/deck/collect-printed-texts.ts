/**
 * The texts that a page shows, with the spaces at their ends: one for each run of text in an element. What is meant
 * for no reader (hidden, or `aria-hidden`) and what a picture's name stands for is left out.
 * Runs in the page, so it sees nothing of this module.
 */
export function collectPrintedTexts(): string[] {
  const found: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const element = node.parentElement
    if (
      !node.data.trim() ||
      !element ||
      element.closest('[aria-hidden="true"], [role="img"], script, style, template')
    )
      continue
    if (element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) found.push(node.data)
  }
  return found
}
