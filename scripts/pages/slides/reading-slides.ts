import { diagramExtent } from '../../../components/diagrams/geometry/fit-diagram.ts'
import { diagramSpace } from '../../../styles/diagram-space.ts'
import type { Diagram } from '../../model/diagram.ts'
import type { Discussion, Document } from '../../model/discussion.ts'
import type { Slide, SlidePlace } from '../../model/slide.ts'
import { keyPointsLayout, termsLayout } from '../../../styles/list-layouts.ts'
import { paginateList } from '../paginate-list.ts'
import { type ClaimRoute, claimShares, claimsTitle, questionContent } from './claim-routes.ts'
import { shortTerm } from './glossary-slides.ts'
import { openerNotes, questionNotes, quotationNotes } from './notes.ts'
import { continuedRoute, openerRoute, questionRoute } from './routes.ts'

interface Reading {
  document: Document
  number: number
  place: SlidePlace
}

function openerSlide({ document, number, place }: Reading, discussion: Discussion): Slide {
  const { id, path, title, byline, publication, kind, readingMinutes, thesis } = document
  return {
    layout: 'opener',
    route: openerRoute(id),
    title,
    place,
    content: { number, byline, publication, kind, readingMinutes, thesis },
    notes: openerNotes(document, discussion),
    origin: { path, at: ['title'] },
  }
}

function keyPointSlides({ document, place }: Reading): Slide[] {
  const title = document.summaryKind === 'paragraph' ? 'Summary' : 'Key points'
  return paginateList(keyPointsLayout, document.summary, title).map((share, index) => ({
    layout: 'key-points',
    route: continuedRoute(`${document.id}-key-points`, index),
    title,
    place,
    content: {
      kind: document.summaryKind,
      points: share.items,
      firstNumber: share.firstIndex + 1,
      ...(share.continues && { continues: true }),
      continuation: share.continuation,
    },
    notes: [],
    origin: { path: document.path, at: ['summary', share.firstIndex] },
  }))
}

function claimSlides({ document, place }: Reading): Slide[] {
  return claimShares(document).map(({ route, share }) => ({
    layout: 'claims',
    route,
    title: claimsTitle(document),
    place,
    content: {
      claims: share.items,
      firstNumber: share.firstIndex + 1,
      ...(share.continues && { continues: true }),
      continuation: share.continuation,
    },
    notes: [],
    origin: { path: document.path, at: ['claims', share.firstIndex] },
  }))
}

function quotationSlides({ document, place }: Reading): Slide[] {
  return document.quotations.map((quotation, index) => ({
    layout: 'quotation',
    route: `${document.id}-quotation-${index + 1}`,
    title: 'In its own words',
    place,
    content: { quotation, byline: document.byline || document.publication },
    notes: quotationNotes(quotation),
    origin: { path: document.path, at: ['quotations', index] },
  }))
}

function termSlides({ document, place }: Reading): Slide[] {
  const terms = document.terms.map(({ term, meaning }) => ({ term: shortTerm(term), meaning }))
  return paginateList(termsLayout, terms, 'Terms').map((share, index) => ({
    layout: 'terms',
    route: continuedRoute(`${document.id}-terms`, index),
    title: 'Terms',
    place,
    content: { terms: share.items, continuation: share.continuation },
    notes: [],
    origin: { path: document.path, at: ['terms', share.firstIndex] },
  }))
}

function diagramSlides(reading: Reading): Slide[] {
  return reading.document.diagrams.flatMap((diagram, index) => diagramPartSlides(reading, diagram, index))
}

/** A slide for each part of a diagram; what is said of all of it is noted with the first. */
function diagramPartSlides({ document, place }: Reading, diagram: Diagram, index: number): Slide[] {
  const { parts, isShortened } = diagramExtent(diagram, diagramSpace(diagram.title))
  return Array.from({ length: parts }, (_, part) => ({
    layout: 'diagram',
    route: continuedRoute(`${document.id}-diagram-${index + 1}`, part),
    title: diagram.title,
    place,
    content: {
      diagram,
      ...(parts > 1 && { continuation: { part: part + 1, parts } }),
      ...(isShortened && { isShortened }),
    },
    notes: diagram.description && part === 0 ? [diagram.description] : [],
    origin: { path: document.path, at: ['diagrams', index] },
  }))
}

function questionSlides({ document, place }: Reading, claimRoute: ClaimRoute): Slide[] {
  const { questions, path } = document
  return questions.map((question, index) => ({
    layout: 'question',
    route: questionRoute(question.id),
    title: questions.length === 1 ? 'Question' : `Question ${index + 1}`,
    place,
    content: questionContent(questions, index, claimRoute),
    notes: questionNotes(question.guidance),
    origin: { path, at: ['questions', index] },
  }))
}

/** The slides of one reading: opener, key points, diagrams, claims, quotations, terms, questions; empty parts left out. */
export function readingSlides(discussion: Discussion, index: number, claimRoute: ClaimRoute): Slide[] {
  const document = discussion.documents[index]!
  const agendaIndex = discussion.agenda.items.findIndex((item) => item.documentId === document.id)
  const place = { section: document.title, readingNumber: index + 1, agendaIndex }
  const reading = { document, number: index + 1, place }
  return [
    openerSlide(reading, discussion),
    ...keyPointSlides(reading),
    ...diagramSlides(reading),
    ...claimSlides(reading),
    ...quotationSlides(reading),
    ...termSlides(reading),
    ...questionSlides(reading, claimRoute),
  ]
}
