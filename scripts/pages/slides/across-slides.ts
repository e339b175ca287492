import type { Discussion } from '../../model/discussion.ts'
import type { MatrixContent, Slide, SlidePlace } from '../../model/slide.ts'
import { matrixMetrics } from '../../../styles/layout-metrics.ts'
import {
  glossaryLayout,
  openClaimsLayout,
  referencesLayout,
  untimedDocumentsLayout,
} from '../../../styles/list-layouts.ts'
import { hasTexts, matrixLayout } from '../../../styles/matrix-layout.ts'
import { paginateList } from '../paginate-list.ts'
import { paginate } from '../paginate.ts'
import { type ClaimRoute, questionContent } from './claim-routes.ts'
import { closingNotes, questionNotes } from './notes.ts'
import { continuedRoute, openerRoute, questionRoute } from './routes.ts'

const sessionOrigin = (...at: (string | number)[]): Slide['origin'] => ({
  path: 'slides.md',
  at: ['session', ...at],
})

function placeOf(discussion: Discussion, kind: 'across' | 'closing', section: string): SlidePlace {
  const agendaIndex = discussion.agenda.items.findIndex((item) => item.kind === kind)
  return agendaIndex === -1 ? { section } : { section, agendaIndex }
}

const matrixTitle = 'Themes across the readings'

type MatrixRow = MatrixContent['rows'][number]

function withoutTexts(row: MatrixRow): MatrixRow {
  return { ...row, cells: row.cells.map(({ stance }) => ({ stance })) }
}

/** A matrix over several slides is none: when its texts do not fit on one, they are left to the tensions and the sheet. */
function matrixShares(readings: MatrixContent['readings'], rows: MatrixRow[]): MatrixContent[] {
  const shares = paginateList(matrixLayout(readings, hasTexts(rows)), rows, matrixTitle)
  const fitting =
    shares.length > 1
      ? paginateList(matrixLayout(readings, false), rows.map(withoutTexts), matrixTitle)
      : shares
  return fitting.map((share) => ({ readings, rows: share.items }))
}

function matrixSlides(discussion: Discussion): Slide[] {
  const { themes } = discussion.session
  if (!discussion.documents.some((document) => document.positions.length > 0)) return []
  const numbered = discussion.documents.map((document, index) => ({ document, number: index + 1 }))
  const contents = paginate(numbered, () => 1, 0, matrixMetrics.maxReadings).flatMap(({ items }) => {
    const readings = items.map(({ document, number }) => ({
      number,
      title: document.title,
      shortName: document.shortName,
      route: openerRoute(document.id),
    }))
    const rows = themes.map((theme) => ({
      theme,
      cells: items.map(({ document }) => {
        const position = document.positions.find((one) => one.themeId === theme.id)
        return { stance: position?.stance ?? ('silent' as const), text: position?.text }
      }),
    }))
    return matrixShares(readings, rows)
  })
  return contents.map((content, index) => ({
    layout: 'matrix',
    route: continuedRoute('matrix', index),
    title: matrixTitle,
    place: placeOf(discussion, 'across', 'Across the readings'),
    content: {
      ...content,
      ...(contents.length > 1 && { continuation: { part: index + 1, parts: contents.length } }),
    },
    notes: [],
    origin: sessionOrigin('themes'),
  }))
}

function tensionSlides(discussion: Discussion): Slide[] {
  return discussion.tensions.map((tension) => ({
    layout: 'tension',
    route: `tension-${tension.theme.id}`,
    title: tension.theme.title,
    place: placeOf(discussion, 'across', 'Tensions'),
    content: { tension },
    notes: [],
    origin: sessionOrigin(
      'themes',
      discussion.session.themes.findIndex((theme) => theme.id === tension.theme.id),
    ),
  }))
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

/** The terms that readings define differently; the others stand on the slides of their readings and on paper. */
function glossarySlides(discussion: Discussion): Slide[] {
  const title = 'One word, several meanings'
  const differing = discussion.glossary.filter((entry) => entry.differs)
  return paginateList(glossaryLayout, differing, title).map((share, index) => ({
    layout: 'glossary',
    route: continuedRoute('glossary', index),
    title,
    place: { section: 'Glossary' },
    content: { entries: share.items, continuation: share.continuation },
    notes: [],
    origin: sessionOrigin('readings'),
  }))
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
    ...matrixSlides(discussion),
    ...tensionSlides(discussion),
    ...openPointSlides(discussion, claimRoute),
    ...acrossQuestionSlides(discussion, claimRoute),
    closingSlide(discussion),
    ...glossarySlides(discussion),
    ...referenceSlides(discussion),
  ]
}
