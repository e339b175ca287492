import type { Discussion, Document } from '../../model/discussion.ts'
import type { AgendaContent, OverviewContent, Slide } from '../../model/slide.ts'
import { shortenSentence } from '../../typography/part-sentence.ts'
import { paginateList } from '../paginate-list.ts'
import type { Share } from '../paginate.ts'
import { agendaMetrics, notedColumns, type } from '../../../styles/layout-metrics.ts'
import { sentenceHeight } from '../../../styles/lines-height.ts'
import { shorten, shortenToLines } from '../../../styles/shorten.ts'
import { agendaLayout, briefOverviewLayout, overviewLayout } from '../../../styles/session-layouts.ts'
import { agendaNotes, overviewNotes } from './notes.ts'
import { agendaRoutes, continuedRoute, openerRoute } from './routes.ts'
import { wordsOf } from '../../../words/words-for.ts'

type OverviewRow = OverviewContent['readings'][number]

/** Lines of each text of the overview, at most. */
const overviewLines = 4

/** More slides than these nobody looks at before the first reading: the theses are left to the openers. */
const mostOverviewSlides = 2

type LinkedItem = AgendaContent['items'][number]

/** The agenda's parts, each title in so many lines at most: a reading's stands whole on its opener. */
function agendaShares(items: LinkedItem[], lines: number, title: string): Share<LinkedItem>[] {
  const { columns, titleGap } = agendaMetrics
  const step = agendaLayout.steps.at(-1)!.text
  const column = { width: columns.title - titleGap, step, family: 'sans', weight: 600 } as const
  const short = items.map((item) => ({ ...item, title: shortenToLines(item.title, lines, column) }))
  return paginateList(agendaLayout, short, title)
}

/** The agenda on one slide, if need be with titles cut short to a line, or else on as many as it needs. */
export function agendaSlides(discussion: Discussion): Slide[] {
  const { items, plannedMinutes } = discussion.agenda
  const routes = agendaRoutes(discussion)
  const { title } = wordsOf(discussion.session).agenda
  const linked = items.map((item, index) => ({ ...item, route: routes[index] }))
  const whole = agendaShares(linked, 2, title)
  const shares = whole.length === 1 ? whole : agendaShares(linked, 1, title)
  return shares.map((share, index) => ({
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
function overviewRow(document: Document, index: number): OverviewRow {
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

/** A reading among many, in a line each for its title and for who wrote it. */
function briefOverviewRow(document: Document, index: number): OverviewRow {
  const { text, second } = briefOverviewLayout.steps.at(-1)!
  const { byline, id, publication, readingMinutes, shortName, title } = document
  const width = notedColumns.text
  const named = shorten(byline || publication, width, { family: 'sans', weight: 400, size: second.size })
  return {
    number: index + 1,
    title: shorten(title, width, { family: 'serif', weight: 600, size: text.size }),
    byline: named === byline ? named : (shortName ?? named),
    readingMinutes,
    route: openerRoute(id),
  }
}

function overviewShares(
  documents: Document[],
  title: string,
): { share: Share<OverviewRow>; brief: boolean }[] {
  const whole = paginateList(overviewLayout, documents.map(overviewRow), title)
  if (whole.length <= mostOverviewSlides) return whole.map((share) => ({ share, brief: false }))
  return paginateList(briefOverviewLayout, documents.map(briefOverviewRow), title).map((share) => ({
    share,
    brief: true,
  }))
}

/**
 * The readings at a glance: number, title, authors, reading time, and the thesis unless there are too many. A single
 * reading has its opener for that.
 */
export function overviewSlides(discussion: Discussion): Slide[] {
  const { length } = discussion.documents
  if (length === 1) return []
  const { overview, readings: titleOf } = wordsOf(discussion.session).reading
  const title = titleOf(length)
  return overviewShares(discussion.documents, title).map(({ brief, share }, index) => ({
    layout: 'overview',
    route: continuedRoute('readings', index),
    title,
    place: { section: overview },
    content: { readings: share.items, ...(brief && { brief }), continuation: share.continuation },
    notes: index === 0 ? overviewNotes(discussion) : [],
    origin: { path: 'slides.md', at: ['session', 'readings'] },
  }))
}
