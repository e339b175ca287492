import type { PrintedPicture } from '../model/printed-text.ts'

/**
 * The pictures of a page that have a name, in its order, with the language of the name. A picture in another is a part
 * of it.
 * Runs in the page, so it sees nothing of this module.
 */
export function collectPictures(): PrintedPicture[] {
  const found: PrintedPicture[] = []
  for (const picture of document.body.querySelectorAll('[role="img"], img')) {
    const name = picture.getAttribute('aria-label') ?? picture.getAttribute('alt')
    const isPart = picture.parentElement?.closest('[aria-hidden="true"], [role="img"]')
    if (!name?.trim() || isPart || !picture.checkVisibility()) continue
    const language = picture.closest('body [lang]')?.getAttribute('lang')
    const formula = picture.matches('.katex') ? picture : picture.querySelector(':scope > .katex')
    const isFormula = formula instanceof HTMLElement
    found.push({
      name,
      ...(language && { language }),
      ...(isFormula && { formula: { mathml: formula.dataset.mathml } }),
    })
  }
  return found
}
