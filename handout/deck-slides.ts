import type { SlideRoute } from '@slidev/client'
import type { LayoutContents, SlidePlace } from '../scripts/model/slide.ts'
import { plainText } from '../components/plain-text.ts'
import type { Words } from '../words/words.ts'

/** A slide of the deck, as a thumbnail shows it. */
export interface ThumbnailSlide {
  /** In the deck, from 1. */
  number: number
  title: string
  /** The language of the title, where it is not the session's. */
  titleLanguage?: string
  layout?: string
  /** Absent for slides written by hand. */
  place?: SlidePlace
  /** The question it shows, if it shows one. */
  questionId?: string
  /** Notes for the presenter, as HTML. */
  notesHtml?: string
  /** Whether it follows another slide of the same part of the agenda. */
  isWithinPart: boolean
  /** What its bookmark says instead of its number and title; empty when the slide is found by another one. */
  bookmark?: string
  route: SlideRoute
}

/** What a slide says of itself in its front matter; slides written by hand may have none of it. */
interface SlideFrontMatter {
  layout?: string
  place?: SlidePlace
  content?: unknown
}

function questionOf({
  layout,
  content,
}: SlideFrontMatter): LayoutContents['question']['question'] | undefined {
  if (layout !== 'question') return undefined
  const shown = content as LayoutContents['question'] | undefined
  // The guide to a question stands beside the first of its slides.
  return (shown?.continuation?.part ?? 1) > 1 ? undefined : shown?.question
}

/** Generated slides whose notes repeat what the facilitator's guide says beside them: times, and notes on the part. */
const repeating: unknown[] = ['agenda', 'overview', 'opener', 'closing']

/** Generated slides whose title is a text of their reading. */
const namedByReading: unknown[] = ['opener', 'diagram']

/** The slides of the deck in order. */
export function deckSlides(routes: readonly SlideRoute[], words: Words): ThumbnailSlide[] {
  return routes.map((route, index) => {
    const { title, frontmatter, noteHTML } = route.meta.slide
    const { layout, place } = frontmatter as SlideFrontMatter
    const question = questionOf(frontmatter)
    const before = routes[index - 1]?.meta.slide
    const sharesPart =
      place?.agendaIndex === (before?.frontmatter as SlideFrontMatter | undefined)?.place?.agendaIndex
    const isContinued = Boolean(title) && title === before?.title && sharesPart
    return {
      number: route.no,
      title: title?.trim() || words.guide.slide(route.no),
      ...(namedByReading.includes(layout) && { titleLanguage: place?.language }),
      layout,
      place,
      isWithinPart: place?.agendaIndex !== undefined && sharesPart,
      bookmark: isContinued
        ? ''
        : question && `${route.no} ${words.question.named(title ?? '', plainText(question.text))}`,
      questionId: question?.id,
      notesHtml: place && repeating.includes(layout) ? undefined : noteHTML?.trim() || undefined,
      route,
    }
  })
}

/** The slides as a session uses them. */
export interface SlidesByPart {
  /** Shown before the first part of the agenda. */
  before: ThumbnailSlide[]
  /** For each part of the agenda, in its order. */
  items: ThumbnailSlide[][]
  /** To look things up in. */
  after: ThumbnailSlide[]
}

/** Sorts slides to the parts of an agenda. A slide written by hand belongs where the slide before it does. */
export function slidesByPart(slides: readonly ThumbnailSlide[], itemCount: number): SlidesByPart {
  const items = Array.from({ length: itemCount }, (): ThumbnailSlide[] => [])
  const parts: SlidesByPart = { before: [], items, after: [] }
  let current = parts.before
  for (const slide of slides) {
    const item = slide.place?.agendaIndex === undefined ? undefined : items[slide.place.agendaIndex]
    if (item) current = item
    else if (slide.place && current !== parts.before) current = parts.after
    current.push(slide)
  }
  return parts
}

/** The numbers of slides that lie together, in words: “Slides 4–20”; empty when there are none. */
export function slideRange(slides: readonly ThumbnailSlide[], { guide }: Words): string {
  const first = slides[0]?.number
  const last = slides.at(-1)?.number
  if (first === undefined) return ''
  return last === undefined || first === last ? guide.slide(first) : guide.slides(first, last)
}

/** Slides in runs: those with something to say, one to a run, and between them those without, together. */
export function slideRuns(
  slides: readonly ThumbnailSlide[],
): { isNoted: boolean; slides: ThumbnailSlide[] }[] {
  const runs: { isNoted: boolean; slides: ThumbnailSlide[] }[] = []
  for (const slide of slides) {
    const isNoted = slide.notesHtml !== undefined || slide.questionId !== undefined
    const last = runs.at(-1)
    if (last && !isNoted && !last.isNoted) last.slides.push(slide)
    else runs.push({ isNoted, slides: [slide] })
  }
  return runs
}
