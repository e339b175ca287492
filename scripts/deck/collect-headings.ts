import type { PrintedHeading } from '../model/printed-heading.ts'

/**
 * The headings that a page shows, in order, each with what its attribute `data-bookmark` says. Headings within
 * pictures are parts of the picture.
 * Runs in the page, so it sees nothing of this module.
 */
export function collectHeadings(): PrintedHeading[] {
  return [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6, [role="heading"]')]
    .filter((heading) => heading.closest('[aria-hidden="true"], [role="img"]') === null)
    .filter((heading) => heading.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((heading) => ({
      text: heading.innerText.replace(/\s+/gu, ' ').trim(),
      bookmark: heading.dataset.bookmark,
    }))
}
