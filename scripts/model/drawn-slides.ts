/**
 * Whether every slide in an element is there, and every diagram of mermaid with it: Slidev fetches mermaid for the
 * first diagram, and draws it in a shadow tree. Needs nothing from outside, so that a page can be asked for it.
 */
export function slidesAreDrawn(element: ParentNode = document): boolean {
  const diagrams = [...element.querySelectorAll('.mermaid')]
  return (
    element.querySelector('.slidev-slide-loading') === null &&
    diagrams.every(({ shadowRoot }) => shadowRoot?.querySelector('svg'))
  )
}
