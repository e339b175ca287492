/**
 * Makes a picture of each formula that Slidev has set on a slide of one's own, with its source as its name: what KaTeX
 * writes for screen readers is lost in a PDF, and what it draws is hidden from them. Its MathML is kept aside for the
 * tags. A formula in a thumbnail is a part of its picture.
 * Runs in the page, so it sees nothing of this module.
 */
export function nameFormulas(): void {
  for (const formula of document.querySelectorAll<HTMLElement>('.katex')) {
    const written = formula.querySelector('annotation[encoding="application/x-tex"]')?.textContent
    const source = written ?? formula.textContent
    if (source && !formula.closest('[role="img"]')) {
      formula.role = 'img'
      formula.ariaLabel = source.trim()
    }
    const mathml = formula.querySelector('.katex-mathml')
    if (mathml) formula.dataset.mathml = mathml.innerHTML
    mathml?.remove()
    for (const part of formula.querySelectorAll('[aria-hidden]')) part.removeAttribute('aria-hidden')
  }
}
