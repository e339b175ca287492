import { questionMetrics } from '../../../styles/layout-metrics.ts'
import {
  aboutHeight,
  partQuestion,
  questionFits,
  questionLead,
  availableClaimsHeight,
  shortAbout,
} from '../../../styles/fit-question.ts'
import type { Question } from '../../model/discussion.ts'
import type { QuestionContent, Slide, SlidePlace } from '../../model/slide.ts'
import { paginate } from '../paginate.ts'
import type { ClaimRoute } from './claim-routes.ts'
import { questionNotes } from './notes.ts'
import { continuedRoute, questionRoute } from './routes.ts'
import type { Words } from '../../../words/words.ts'

/** What the slides of some questions have in common. */
interface QuestionPart {
  title: (index: number) => string
  place: SlidePlace
  origin: (index: number) => Slide['origin']
  words: Words
}

type SlideQuestion = QuestionContent['question']

/** A question without guidance, and with a link to each claim that it is about. */
function publicQuestion(question: Question, claimRoute: ClaimRoute, { reading }: Words): SlideQuestion {
  const shown = { ...question }
  delete shown.guidance
  const about = question.about.map((claim) => ({
    ...claim,
    claimText: shortAbout(claim.claimText, reading.claim),
    route: claimRoute(claim.documentId, claim.claimId),
  }))
  return { ...shown, about }
}

/** A question on one slide, or its text on as many as it takes, and then the claims that it is about. */
function shareQuestion(question: SlideQuestion, title: string, { reading }: Words): SlideQuestion[] {
  const claims = question.about.map(({ claimText }) => claimText)
  if (questionFits(question.text, claims, title, reading.claim)) return [question]
  const texts = partQuestion(question.text, title).map((text) => ({ ...question, text, about: [] }))
  const heightOf = ({ claimText }: SlideQuestion['about'][number]): number =>
    aboutHeight(claimText, reading.claim)
  const shares = paginate(question.about, heightOf, questionMetrics.claimGap, availableClaimsHeight(title))
  return [
    ...texts,
    ...shares.map(({ items }) => ({ ...question, text: questionLead(question.text), about: items })),
  ]
}

/** The slides of a row of questions, each with the claims that it is about. */
export function questionSlides(
  questions: readonly Question[],
  claimRoute: ClaimRoute,
  { origin, place, title, words }: QuestionPart,
): Slide[] {
  return questions.flatMap((question, index) => {
    const shares = shareQuestion(publicQuestion(question, claimRoute, words), title(index), words)
    return shares.map((share, number): Slide => ({
      layout: 'question',
      route: continuedRoute(questionRoute(question.id), number),
      title: title(index),
      place,
      content: {
        question: share,
        number: index + 1,
        count: questions.length,
        ...(shares.length > 1 && { continuation: { part: number + 1, parts: shares.length } }),
        ...(share.about.length === 0 && question.about.length > 0 && { claimsFollow: question.about.length }),
      },
      notes: number === 0 ? questionNotes(question.guidance, words) : [],
      origin: origin(index),
    }))
  })
}
