/** What the picture of a slide must not bring into the page: its headings, lists, tables and pictures in the picture. */
const structure = `:is(a, h1, h2, h3, h4, h5, h6, p, ul, ol, li, dl, dt, dd, blockquote, table, caption, thead, tbody, tr, th, td,
  figure, figcaption, nav, header, footer, main, section, article, aside, form, [role])`

/** Attributes that would keep an element in the page's structure, whatever its role. */
const naming = [
  'aria-label',
  'aria-labelledby',
  'aria-describedby',
  'aria-level',
  'aria-live',
  'aria-roledescription',
]

const controls = ':is(button, input, select, textarea):not([tabindex="-1"]), [tabindex="0"]'

function quieten(element: Element): void {
  if (element.getAttribute('role') === 'none' || element.closest('[aria-hidden="true"]')) return
  for (const name of naming) element.removeAttribute(name)
  element.setAttribute('role', 'none')
}

/**
 * Keeps what is drawn in an element a picture, now and when it changes: its links lead nowhere, the keyboard passes it
 * by, and nothing in it is a heading, a list or a picture of its own. A PDF has one figure for it, with its text inside.
 * Returns what ends it.
 */
export function keepStill(root: HTMLElement): () => void {
  const still = (): void => {
    for (const link of root.querySelectorAll('a[href]')) link.removeAttribute('href')
    for (const control of root.querySelectorAll(controls)) control.setAttribute('tabindex', '-1')
    for (const element of root.querySelectorAll(structure)) quieten(element)
  }
  const observer = new MutationObserver(still)
  observer.observe(root, { attributeFilter: ['href'], childList: true, subtree: true })
  still()
  return () => observer.disconnect()
}
