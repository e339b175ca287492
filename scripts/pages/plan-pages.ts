import type { Discussion } from '../model/discussion.ts'
import type { Page } from './render-page.ts'
import { acrossSlides } from './slides/across-slides.ts'
import { claimRouteIn } from './slides/claim-routes.ts'
import { readingSlides } from './slides/reading-slides.ts'
import { agendaSlides, overviewSlides } from './slides/session-slides.ts'

/** The pages of the deck after the cover: the session, one page a reading, and what goes across the readings. */
export function planPages(discussion: Discussion): Page[] {
  const pages = planTexts(discussion)
  if (!discussion.session.mathematics) return pages
  return pages.map((page) => ({
    ...page,
    slides: page.slides.map((slide) => ({ ...slide, mathematics: true })),
  }))
}

function planTexts(discussion: Discussion): Page[] {
  const claimRoute = claimRouteIn(discussion)
  return [
    {
      path: 'session.md',
      origin: 'slides.md',
      slides: [...agendaSlides(discussion), ...overviewSlides(discussion)],
    },
    ...discussion.documents.map((document, index) => ({
      path: `reading-${document.id}.md`,
      origin: document.path,
      slides: readingSlides(discussion, index, claimRoute),
    })),
    { path: 'across.md', origin: 'slides.md and the readings', slides: acrossSlides(discussion, claimRoute) },
  ]
}
