import type { BrowserPage } from '../browser/browser.ts'
import type { DeckSlide } from '../server/deck-server.ts'

/** How the headings of a slide stand in the PDF. */
interface OutlinedSlide {
  number: number
  /** One level down: it follows another slide of the same item of the agenda. */
  lowered: boolean
  /** It goes on with the slide before it, and is found by the bookmark of the first. */
  continued: boolean
}

function outline(slide: DeckSlide, before: DeckSlide | undefined): OutlinedSlide {
  const sharesItem = slide.agendaIndex === before?.agendaIndex
  return {
    number: slide.number,
    lowered: slide.agendaIndex !== undefined && sharesItem,
    continued: slide.title !== '' && slide.title === before?.title && sharesItem,
  }
}

/**
 * Runs in the page: gives the headings of each slide their level, and a bookmark to the first of them alone, of one
 * slide alone where a title repeats. All stay headings.
 */
function markHeadings(slides: OutlinedSlide[]): void {
  for (const { number, lowered, continued } of slides) {
    const headings = document.querySelectorAll<HTMLElement>(`#slide-${number} :is(h1, h2, h3, h4, h5, h6)`)
    for (const [index, heading] of headings.entries()) {
      const level = Number(heading.localName.slice(1))
      if (lowered && level < 6) heading.ariaLevel = String(level + 1)
      if (continued || index > 0) heading.dataset.bookmark = ''
    }
  }
}

/**
 * Puts the headings of slides into one outline. On the screen each slide is a page of its own; the PDF is one
 * document, whose headings and bookmarks follow its agenda.
 */
export async function outlineSlides(page: BrowserPage, slides: readonly DeckSlide[]): Promise<void> {
  await page.evaluate(
    markHeadings,
    slides.map((slide, index) => outline(slide, slides[index - 1])),
  )
}
