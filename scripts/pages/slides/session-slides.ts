import type { Discussion } from '../../model/discussion.ts'
import type { Slide } from '../../model/slide.ts'
import { paginateList } from '../paginate-list.ts'
import { agendaLayout, overviewLayout } from '../../../styles/list-layouts.ts'
import { agendaNotes, overviewNotes } from './notes.ts'
import { agendaRoutes, continuedRoute, openerRoute } from './routes.ts'

/** The agenda, on as many slides as it needs. */
export function agendaSlides(discussion: Discussion): Slide[] {
  const { items, plannedMinutes, availableMinutes } = discussion.agenda
  const routes = agendaRoutes(discussion)
  const linked = items.map((item, index) => ({ ...item, route: routes[index] }))
  return paginateList(agendaLayout, linked, 'Agenda').map((share, index) => ({
    layout: 'agenda',
    route: continuedRoute('agenda', index),
    title: 'Agenda',
    place: { section: 'Agenda' },
    content: {
      items: share.items,
      plannedMinutes,
      availableMinutes,
      continuation: share.continuation,
    },
    notes: index === 0 ? agendaNotes(discussion) : [],
    origin: { path: 'slides.md', at: ['session'] },
  }))
}

/** The readings at a glance: number, title, authors, reading time, thesis. */
export function overviewSlides(discussion: Discussion): Slide[] {
  const readings = discussion.documents.map((document, index) => ({
    number: index + 1,
    title: document.title,
    byline: document.byline || document.publication,
    readingMinutes: document.readingMinutes,
    thesis: document.thesis,
    route: openerRoute(document.id),
  }))
  const title = readings.length === 1 ? 'The reading' : 'The readings'
  return paginateList(overviewLayout, readings, title).map((share, index) => ({
    layout: 'overview',
    route: continuedRoute('readings', index),
    title,
    place: { section: 'Overview' },
    content: { readings: share.items, continuation: share.continuation },
    notes: index === 0 ? overviewNotes(discussion) : [],
    origin: { path: 'slides.md', at: ['session', 'readings'] },
  }))
}
