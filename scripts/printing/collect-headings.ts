import type { PrintedHeading } from '../model/printed-heading.ts'

/**
 * The headings that a page shows, in order, each with what its attribute `data-bookmark` says. Headings within
 * pictures are parts of the picture. A picture in a heading gives its name before its text, as Chromium's bookmarks
 * have it.
 * Runs in the page, so it sees nothing of this module.
 */
export function collectHeadings(): PrintedHeading[] {
  const flat = (text: string) => text.replace(/\s+/gu, ' ').trim()
  const textOf = (heading: HTMLElement) =>
    [...heading.querySelectorAll<HTMLElement>('[role="img"]')].reduce(
      (text, picture) =>
        text.replace(flat(picture.innerText), (drawn) => (picture.getAttribute('aria-label') ?? '') + drawn),
      flat(heading.innerText),
    )
  return [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6, [role="heading"]')]
    .filter((heading) => heading.closest('[aria-hidden="true"], [role="img"]') === null)
    .filter((heading) => heading.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((heading) => ({
      text: textOf(heading),
      bookmark: heading.dataset.bookmark,
    }))
}
