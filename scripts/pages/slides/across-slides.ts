import type { Discussion } from '../../model/discussion.ts'
import type { Slide, SlidePlace } from '../../model/slide.ts'
import { closingText, shareClosing, shortClosingQuestion } from '../../../styles/fit-closing.ts'
import { measure, openPointsMetrics } from '../../../styles/layout-metrics.ts'
import { listHeight } from '../../../styles/fit-list.ts'
import type { ListLayout } from '../../../styles/list-layout.ts'
import {
  openClaimsLayout,
  referencesLayout,
  shortDocumentTitle,
  shortOpenClaim,
  untimedDocumentsLayout,
} from '../../../styles/session-layouts.ts'
import { paginateList } from '../paginate-list.ts'
import { paginate } from '../paginate.ts'
import { captionName } from './caption-name.ts'
import type { ClaimRoute } from './claim-routes.ts'
import { glossarySlides } from './glossary-slides.ts'
import { matrixSlides } from './matrix-slides.ts'
import { closingNotes } from './notes.ts'
import { questionSlides } from './question-slides.ts'
import { continuedRoute, questionRoute } from './routes.ts'
import { tensionSlides } from './tension-slides.ts'
import { wordsOf } from '../../../words/words-for.ts'

const sessionOrigin = (...at: (string | number)[]): Slide['origin'] => ({
  path: 'slides.md',
  at: ['session', ...at],
})

function placeOf(discussion: Discussion, kind: 'across' | 'closing', section: string): SlidePlace {
  const agendaIndex = discussion.agenda.items.findIndex((item) => item.kind === kind)
  return agendaIndex === -1 ? { section } : { section, agendaIndex }
}

/** More slides of open points than these nobody would go through. */
const mostOpenSlides = { claims: 3, documents: 1 }

/** As many open points as a few slides hold, and how many more there are. */
function shareOpenPoints<Item, Entry extends Item>(
  layout: ListLayout<Item>,
  entries: readonly Entry[],
  title: string,
  most: number,
): { items: Entry[]; more?: number }[] {
  const shares = paginateList(layout, entries, title).map(({ items }) => items)
  if (shares.length <= most) return shares.map((items) => ({ items }))
  const shown = shares.slice(0, most)
  const availableHeight = layout.availableHeight - openPointsMetrics.moreHeight
  const last = shown.at(-1)!
  while (last.length > 1 && listHeight(layout, last, layout.steps[layout.continuedStep]!) > availableHeight)
    last.pop()
  const more = entries.length - shown.flat().length
  return shown.map((items) => (items === last ? { items, more } : { items }))
}

function openPointSlides(discussion: Discussion, claimRoute: ClaimRoute): Slide[] {
  const words = wordsOf(discussion.session)
  const title = words.across.stillOpen
  const claims = discussion.openClaims.map(({ documentId, claim, ...reading }) => ({
    ...captionName(reading, measure),
    claimText: shortOpenClaim(claim.text),
    claimId: claim.id,
    ...(reading.language !== undefined && { language: reading.language }),
    route: claimRoute(documentId, claim.id),
  }))
  // That nobody knows how long a reading takes is for the facilitator alone.
  const untimed = discussion.untimedDocuments
    .filter(({ reason }) => reason === 'no-discussion-time')
    .map(({ documentTitle, language }) => ({
      documentTitle: shortDocumentTitle(documentTitle),
      ...(language !== undefined && { language }),
    }))
  const contents = [
    ...shareOpenPoints(openClaimsLayout, claims, title, mostOpenSlides.claims).map(({ items, more }) => ({
      openClaims: items,
      untimedDocuments: [],
      more,
    })),
    ...shareOpenPoints(untimedDocumentsLayout, untimed, title, mostOpenSlides.documents).map(
      ({ items, more }) => ({
        openClaims: [],
        untimedDocuments: items,
        more,
      }),
    ),
  ]
  return contents.map((content, index) => ({
    layout: 'open-points',
    route: continuedRoute('open-points', index),
    title,
    place: placeOf(discussion, 'across', words.agenda.across(discussion.documents.length)),
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
  const words = wordsOf(discussion.session)
  const section = words.agenda.across(discussion.documents.length)
  return questionSlides(questions, claimRoute, {
    title: (index) => (questions.length === 1 ? section : `${section} ${words.figure(index + 1)}`),
    place: placeOf(discussion, 'across', section),
    origin: (index) => sessionOrigin('closing', 'questions', index),
    words,
  })
}

function closingSlides(discussion: Discussion): Slide[] {
  const words = wordsOf(discussion.session)
  const title = words.agenda.closingRound
  const { minutes, questions, text } = discussion.session.closing
  const listed = questions.map((question) =>
    shortClosingQuestion({
      text: question.text,
      minutes: question.minutes,
      route: questionRoute(question.id),
    }),
  )
  const shares = shareClosing(
    closingText({ minutes, text }, words),
    listed,
    title,
    (rows, heightOf, availableHeight) =>
      paginate(rows, heightOf, 0, availableHeight).map(({ items }) => items),
  )
  return shares.map((share, index) => ({
    layout: 'closing',
    route: continuedRoute('closing', index),
    title,
    place: placeOf(discussion, 'closing', words.agenda.closing),
    content: {
      text: shares.length === 1 ? text : share.text,
      minutes,
      questions: share.questions,
      ...(shares.length > 1 && { continuation: { part: index + 1, parts: shares.length } }),
    },
    notes: index === 0 ? closingNotes(discussion) : [],
    origin: sessionOrigin('closing'),
  }))
}

function referenceSlides(discussion: Discussion): Slide[] {
  const { onlyReference, references } = wordsOf(discussion.session).reading
  const title = discussion.references.length === 1 ? onlyReference : references
  const numbered = discussion.references.map((reference, index) => ({ ...reference, number: index + 1 }))
  return paginateList(referencesLayout, numbered, title).map((share, index) => ({
    layout: 'references',
    route: continuedRoute('references', index),
    title,
    place: { section: references },
    content: {
      references: share.items,
      ...(share.continues && { continues: true }),
      continuation: share.continuation,
    },
    notes: [],
    origin: { path: discussion.documents[share.firstIndex]?.path ?? 'slides.md', at: [] },
  }))
}

/** What comes after the readings: matrix, tensions, open points, the questions across, the closing, glossary, references. */
export function acrossSlides(discussion: Discussion, claimRoute: ClaimRoute): Slide[] {
  const { across, agenda } = wordsOf(discussion.session)
  return [
    ...matrixSlides(discussion, placeOf(discussion, 'across', agenda.across(discussion.documents.length))),
    ...tensionSlides(discussion, placeOf(discussion, 'across', across.tensions)),
    ...openPointSlides(discussion, claimRoute),
    ...acrossQuestionSlides(discussion, claimRoute),
    ...closingSlides(discussion),
    ...glossarySlides(discussion),
    ...referenceSlides(discussion),
  ]
}
