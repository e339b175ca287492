import type { PrintedText } from '../model/printed-text.ts'

/**
 * The texts that a page shows, with the spaces at their ends and their language: one for each run of text in an
 * element. White space between elements, and a line break, are at the end of the text before. What is meant for no
 * reader (hidden, or `aria-hidden`) and what a picture's name stands for is left out.
 * Runs in the page, so it sees nothing of this module.
 */
export function collectPrintedTexts(): PrintedText[] {
  const found: PrintedText[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  const isLineBreak = (node: Node) => node.nodeName === 'BR'
  while (walker.nextNode()) {
    const { currentNode: node } = walker
    const text = node instanceof Text ? node.data : ''
    if (isLineBreak(node) || (text && !text.trim())) {
      const last = found.at(-1)
      if (last && !/\s$/u.test(last.text)) last.text += ' '
    }
    const element = node.parentElement
    if (
      !text.trim() ||
      !element ||
      element.closest('[aria-hidden="true"], [role="img"], script, style, template')
    )
      continue
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
    const language = element.closest('body [lang]')?.getAttribute('lang')
    found.push({ text, ...(language && { language }) })
  }
  return found
}
