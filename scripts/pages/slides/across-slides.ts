import type { Discussion } from '../../model/discussion.ts'
import type { Slide, SlidePlace } from '../../model/slide.ts'
import {
  openClaimsLayout,
  referencesLayout,
  untimedDocumentsLayout,
} from '../../../styles/session-layouts.ts'
import { paginateList } from '../paginate-list.ts'
import { type ClaimRoute, questionContent } from './claim-routes.ts'
import { glossarySlides } from './glossary-slides.ts'
import { matrixSlides } from './matrix-slides.ts'
import { closingNotes, questionNotes } from './notes.ts'
import { continuedRoute, questionRoute } from './routes.ts'
import { tensionSlides } from './tension-slides.ts'

const sessionOrigin = (...at: (string | number)[]): Slide['origin'] => ({
  path: 'slides.md',
  at: ['session', ...at],
})

function placeOf(discussion: Discussion, kind: 'across' | 'closing', section: string): SlidePlace {
  const agendaIndex = discussion.agenda.items.findIndex((item) => item.kind === kind)
  return agendaIndex === -1 ? { section } : { section, agendaIndex }
}

function openPointSlides(discussion: Discussion, claimRoute: ClaimRoute): Slide[] {
  const title = 'Still open'
  const claims = discussion.openClaims.map(({ documentId, documentTitle, shortName, claim }) => ({
    documentTitle,
    shortName,
    claimText: claim.text,
    claimId: claim.id,
    route: claimRoute(documentId, claim.id),
  }))
  const untimed = discussion.untimedDocuments.map(({ documentTitle, reason }) => ({ documentTitle, reason }))
  const contents = [
    ...paginateList(openClaimsLayout, claims, title).map(({ items }) => ({
      openClaims: items,
      untimedDocuments: [],
    })),
    ...paginateList(untimedDocumentsLayout, untimed, title).map(({ items }) => ({
      openClaims: [],
      untimedDocuments: items,
    })),
  ]
  return contents.map((content, index) => ({
    layout: 'open-points',
    route: continuedRoute('open-points', index),
    title,
    place: placeOf(discussion, 'across', 'Across the readings'),
    content: {
      ...content,
      ...(contents.length > 1 && { continuation: { part: index + 1, parts: contents.length } }),
    },
    notes: [],
    origin: sessionOrigin('readings'),
  }))
}

function acrossQuestionSlides(discussion: Discussion, claimRoute: ClaimRoute): Slide[] {
  const { questions } = discussion.session.closing
  return questions.map((question, index) => ({
    layout: 'question',
    route: questionRoute(question.id),
    title: questions.length === 1 ? 'Across the readings' : `Across the readings ${index + 1}`,
    place: placeOf(discussion, 'across', 'Across the readings'),
    content: questionContent(questions, index, claimRoute),
    notes: questionNotes(question.guidance),
    origin: sessionOrigin('closing', 'questions', index),
  }))
}

function closingSlide(discussion: Discussion): Slide {
  const { text, minutes, questions } = discussion.session.closing
  return {
    layout: 'closing',
    route: 'closing',
    title: 'Closing round',
    place: placeOf(discussion, 'closing', 'Closing'),
    content: {
      text,
      minutes,
      questions: questions.map((question) => ({
        text: question.text,
        minutes: question.minutes,
        route: questionRoute(question.id),
      })),
    },
    notes: closingNotes(discussion),
    origin: sessionOrigin('closing'),
  }
}

function referenceSlides(discussion: Discussion): Slide[] {
  const title = discussion.references.length === 1 ? 'Reference' : 'References'
  const numbered = discussion.references.map((reference, index) => ({ ...reference, number: index + 1 }))
  return paginateList(referencesLayout, numbered, title).map((share, index) => ({
    layout: 'references',
    route: continuedRoute('references', index),
    title,
    place: { section: 'References' },
    content: { references: share.items, continuation: share.continuation },
    notes: [],
    origin: { path: discussion.documents[share.firstIndex]?.path ?? 'slides.md', at: [] },
  }))
}

/** What comes after the readings: matrix, tensions, open points, the questions across, the closing, glossary, references. */
export function acrossSlides(discussion: Discussion, claimRoute: ClaimRoute): Slide[] {
  return [
    ...matrixSlides(discussion, placeOf(discussion, 'across', 'Across the readings')),
    ...tensionSlides(discussion, placeOf(discussion, 'across', 'Tensions')),
    ...openPointSlides(discussion, claimRoute),
    ...acrossQuestionSlides(discussion, claimRoute),
    closingSlide(discussion),
    ...glossarySlides(discussion),
    ...referenceSlides(discussion),
  ]
}
