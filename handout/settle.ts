import { nextTick } from 'vue'
import { slidesAreDrawn } from '../scripts/model/drawn-slides.ts'

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()))
}

/**
 * Resolves when what is in an element is drawn: no slide is still loading, diagrams and fonts are there, images are
 * decoded or have failed.
 */
export async function settle(element: HTMLElement): Promise<void> {
  await nextTick()
  do await nextFrame()
  while (!slidesAreDrawn(element))
  await document.fonts.ready
  await Promise.allSettled([...element.querySelectorAll('img')].map((image) => image.decode()))
  await nextFrame()
}
