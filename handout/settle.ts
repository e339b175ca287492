import { nextTick } from 'vue'

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()))
}

/**
 * Whether every slide in an element is there, and every diagram of mermaid with it: Slidev fetches mermaid for the
 * first diagram, and draws it in a shadow tree. Needs nothing from outside, so that a test can run it in a page.
 */
export function isSettled(element: ParentNode): boolean {
  const diagrams = [...element.querySelectorAll('.mermaid')]
  return (
    element.querySelector('.slidev-slide-loading') === null &&
    diagrams.every(({ shadowRoot }) => shadowRoot?.querySelector('svg'))
  )
}

/**
 * Resolves when what is in an element is drawn: no slide is still loading, diagrams and fonts are there, images are
 * decoded or have failed.
 */
export async function settle(element: HTMLElement): Promise<void> {
  await nextTick()
  do await nextFrame()
  while (!isSettled(element))
  await document.fonts.ready
  await Promise.allSettled([...element.querySelectorAll('img')].map((image) => image.decode()))
  await nextFrame()
}
