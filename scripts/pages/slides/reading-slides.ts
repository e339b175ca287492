import { diagramExtent } from '../../../components/diagrams/fit-diagram.ts'
import { diagramSpace } from '../../../styles/diagram-space.ts'
import type { Diagram } from '../../model/diagram.ts'
import type { Discussion, Document } from '../../model/discussion.ts'
import type { Slide, SlidePlace } from '../../model/slide.ts'
import { openerFacts, openerFits, openerTitle, shortFacts } from '../../../styles/fit-opener.ts'
import {
  partQuotation,
  quotationMarks,
  quotationSource,
  shortLocator,
} from '../../../styles/fit-quotation.ts'
import { shortTitle } from '../../../styles/fit-title.ts'
import { keyPointsLayout, termsLayout } from '../../../styles/list-layouts.ts'
import { paginateList } from '../paginate-list.ts'
import { type ClaimRoute, claimShares, claimsTitle } from './claim-routes.ts'
import { shortTerm } from './glossary-slides.ts'
import { openerNotes, quotationNotes } from './notes.ts'
import { questionSlides } from './question-slides.ts'
import { continuedRoute, openerRoute } from './routes.ts'
import { wordsOf } from '../../../words/words-for.ts'
import type { Words } from '../../../words/words.ts'

interface Reading {
  document: Document
  number: number
  place: SlidePlace
  words: Words
}

/** A thesis that the opener has no room for stands on slides of its own. */
function openerSlides(reading: Reading, discussion: Discussion): Slide[] {
  const { document, number, place, words } = reading
  const { id, path, byline, publication, kind, readingMinutes, thesis } = document
  const title = openerTitle(document.title)
  const content = shortFacts({ number, byline, publication, kind, readingMinutes })
  const fits = openerFits(title, openerFacts(content, words), thesis ?? '')
  const opener: Slide = {
    layout: 'opener',
    route: openerRoute(id),
    title,
    place,
    content: { ...content, ...(fits && { thesis }) },
    notes: openerNotes(document, discussion),
    origin: { path, at: ['title'] },
  }
  return fits || !thesis ? [opener] : [opener, ...thesisSlides(reading, thesis)]
}

function thesisSlides({ document, place, words }: Reading, thesis: string): Slide[] {
  const title = words.reading.thesis
  return paginateList(keyPointsLayout, [thesis], title).map((share, index) => ({
    layout: 'key-points',
    route: continuedRoute(`${document.id}-thesis`, index),
    title,
    place,
    content: {
      kind: 'paragraph',
      points: share.items,
      firstNumber: 1,
      continuation: share.continuation,
    },
    notes: [],
    origin: { path: document.path, at: ['thesis'] },
  }))
}

function keyPointSlides({ document, place, words }: Reading): Slide[] {
  const title = document.summaryKind === 'paragraph' ? words.reading.summary : words.reading.keyPoints
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

function claimSlides({ document, place, words }: Reading): Slide[] {
  return claimShares(document, words).map(({ route, share }) => ({
    layout: 'claims',
    route,
    title: claimsTitle(document, words),
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

function quotationSlides({ document, place, words }: Reading): Slide[] {
  const title = words.reading.quotations
  return document.quotations.flatMap((quotation, index) => {
    const source = quotationSource(quotation.speaker, document.byline || document.publication, words)
    const locator = quotation.locator === undefined ? undefined : shortLocator(quotation.locator)
    const marks = quotationMarks(quotation.text, words)
    const texts = partQuotation(quotation.text, { source, locator }, title)
    return texts.map((text, part): Slide => ({
      layout: 'quotation',
      route: continuedRoute(`${document.id}-quotation-${index + 1}`, part),
      title,
      place,
      content: {
        quotation: { ...quotation, text, ...(locator !== undefined && { locator }) },
        marks: { open: marks.open, close: part === texts.length - 1 ? marks.close : '' },
        source,
        ...(texts.length > 1 && { continuation: { part: part + 1, parts: texts.length } }),
      },
      notes: index === 0 && part === 0 ? quotationNotes(document.quotations, words) : [],
      origin: { path: document.path, at: ['quotations', index] },
    }))
  })
}

function termSlides({ document, place, words }: Reading): Slide[] {
  const title = words.reading.terms
  const terms = document.terms.map((entry) => ({ ...entry, term: shortTerm(entry.term) }))
  return paginateList(termsLayout, terms, title).map((share, index) => ({
    layout: 'terms',
    route: continuedRoute(`${document.id}-terms`, index),
    title,
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
function diagramPartSlides({ document, place, words }: Reading, diagram: Diagram, index: number): Slide[] {
  const { parts, isShortened } = diagramExtent(diagram, { ...diagramSpace(diagram.title), words })
  return Array.from({ length: parts }, (_, part) => ({
    layout: 'diagram',
    route: continuedRoute(`${document.id}-diagram-${index + 1}`, part),
    title: shortTitle(diagram.title),
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

/** The slides of one reading: opener, key points, diagrams, claims, quotations, terms, questions; empty parts left out. */
export function readingSlides(discussion: Discussion, index: number, claimRoute: ClaimRoute): Slide[] {
  const document = discussion.documents[index]!
  const agendaIndex = discussion.agenda.items.findIndex((item) => item.documentId === document.id)
  const { language, title } = document
  const place = {
    section: title,
    readingNumber: index + 1,
    agendaIndex,
    ...(language !== undefined && { language }),
  }
  const words = wordsOf(discussion.session)
  const reading = { document, number: index + 1, place, words }
  const { path, questions } = document
  return [
    ...openerSlides(reading, discussion),
    ...keyPointSlides(reading),
    ...diagramSlides(reading),
    ...claimSlides(reading),
    ...quotationSlides(reading),
    ...termSlides(reading),
    ...questionSlides(questions, claimRoute, {
      title: (number) => (questions.length === 1 ? words.question.one : words.question.numbered(number + 1)),
      place,
      origin: (number) => ({ path, at: ['questions', number] }),
      words,
    }),
  ]
}
