import type { Discussion, Document } from '../../model/discussion.ts'
import type { OverviewContent, Slide } from '../../model/slide.ts'
import { shortenSentence } from '../../typography/part-sentence.ts'
import { paginateList } from '../paginate-list.ts'
import { agendaMetrics, notedColumns, type } from '../../../styles/layout-metrics.ts'
import { sentenceHeight } from '../../../styles/lines-height.ts'
import { shortenToLines } from '../../../styles/shorten.ts'
import { agendaLayout, overviewLayout } from '../../../styles/session-layouts.ts'
import { agendaNotes, overviewNotes } from './notes.ts'
import { agendaRoutes, continuedRoute, openerRoute } from './routes.ts'
import { wordsOf } from '../../../words/words-for.ts'

/** Lines of each text of the overview, at most. */
const overviewLines = 4

/** A part's title in two lines at most: a reading's stands whole on its opener. */
function agendaTitle(title: string): string {
  const { columns, titleGap } = agendaMetrics
  const step = agendaLayout.steps.at(-1)!.text
  return shortenToLines(title, 2, { width: columns.title - titleGap, step, family: 'sans', weight: 600 })
}

/** The agenda, on as many slides as it needs. */
export function agendaSlides(discussion: Discussion): Slide[] {
  const { items, plannedMinutes } = discussion.agenda
  const routes = agendaRoutes(discussion)
  const { title } = wordsOf(discussion.session).agenda
  const linked = items.map((item, index) => ({
    ...item,
    title: agendaTitle(item.title),
    route: routes[index],
  }))
  return paginateList(agendaLayout, linked, title).map((share, index) => ({
    layout: 'agenda',
    route: continuedRoute('agenda', index),
    title,
    place: { section: title },
    content: {
      items: share.items,
      plannedMinutes,
      continuation: share.continuation,
    },
    notes: index === 0 ? agendaNotes(discussion) : [],
    origin: { path: 'slides.md', at: ['session'] },
  }))
}

/** Who wrote it in few lines: where they are too many, as the reading is called. */
function overviewByline({ byline, publication, shortName }: Document): string {
  const column = { width: notedColumns.note, step: type.caption, family: 'sans' } as const
  const whole = byline || publication
  const short = shortenToLines(whole, overviewLines, column)
  return short === whole || shortName === undefined ? short : shortenToLines(shortName, overviewLines, column)
}

/** A reading in few lines: what is shortened stands whole on its opener. */
function overviewRow(document: Document, index: number): OverviewContent['readings'][number] {
  const { text, second } = overviewLayout.steps.at(-1)!
  const { text: textWidth } = notedColumns
  const { language, readingMinutes, thesis, title } = document
  const fitsThesis = (part: string): boolean =>
    sentenceHeight(part, textWidth, second, 'sans') <= overviewLines * second.lineHeight
  return {
    number: index + 1,
    title: shortenToLines(title, overviewLines, {
      width: textWidth,
      step: text,
      family: 'serif',
      weight: 600,
    }),
    ...(language !== undefined && { language }),
    byline: overviewByline(document),
    readingMinutes,
    thesis: thesis === undefined ? undefined : shortenSentence(thesis, fitsThesis),
    route: openerRoute(document.id),
  }
}

/** The readings at a glance: number, title, authors, reading time, thesis. */
export function overviewSlides(discussion: Discussion): Slide[] {
  const readings = discussion.documents.map(overviewRow)
  const { overview, readings: titleOf } = wordsOf(discussion.session).reading
  const title = titleOf(readings.length)
  return paginateList(overviewLayout, readings, title).map((share, index) => ({
    layout: 'overview',
    route: continuedRoute('readings', index),
    title,
    place: { section: overview },
    content: { readings: share.items, continuation: share.continuation },
    notes: index === 0 ? overviewNotes(discussion) : [],
    origin: { path: 'slides.md', at: ['session', 'readings'] },
  }))
}
