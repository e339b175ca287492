import { nextTick } from 'vue'

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()))
}

/** Resolves when what is in an element is drawn: Vue is done, fonts are there, images are decoded or have failed. */
export async function settle(element: HTMLElement): Promise<void> {
  await nextTick()
  await nextFrame()
  await document.fonts.ready
  await Promise.allSettled([...element.querySelectorAll('img')].map((image) => image.decode()))
  await nextFrame()
}
