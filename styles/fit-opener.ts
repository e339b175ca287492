import type { OpenerContent } from '../scripts/model/slide.ts'
import type { Words } from '../words/words.ts'
import { fitSteps } from './fit-steps.ts'
import { body, openerMetrics } from './layout-metrics.ts'
import type { TextStep } from './layout-metrics.ts'
import { linesHeight, sentenceHeight } from './lines-height.ts'
import { shortenToLines } from './shorten.ts'

interface OpenerStep extends TextStep {
  thesis: TextStep
}

const openerSteps: readonly [OpenerStep, ...OpenerStep[]] = [
  { size: 56, lineHeight: 62, thesis: { size: 26, lineHeight: 37 } },
  { size: 46, lineHeight: 52, thesis: { size: 26, lineHeight: 37 } },
  { size: 38, lineHeight: 44, thesis: { size: 24, lineHeight: 34 } },
  { size: 30, lineHeight: 36, thesis: { size: 22, lineHeight: 31 } },
  { size: 24, lineHeight: 30, thesis: { size: 20, lineHeight: 28 } },
]

/** Lines of an opener's title, and of each of its facts, at most. */
const titleLines = 8
const factLines = 2

/** The facts under an opener's title, in lines: who wrote it; what sort it is, where it appeared, how long it takes. */
export function openerFacts(
  { byline, kind, publication, readingMinutes }: OpenerContent,
  words: Words,
): string[] {
  const minutes = readingMinutes === undefined ? undefined : words.minutesToRead(readingMinutes)
  const facts = [words.kinds[kind], publication, minutes].filter(Boolean).join(' · ')
  return [byline, facts].filter(Boolean)
}

/** An opener's facts in few lines: they are whole in the reference. */
export function shortFacts<Content extends OpenerContent>(content: Content): Content {
  const short = (text: string): string =>
    shortenToLines(text, factLines, { width: body.width, step: openerMetrics.facts, family: 'sans' })
  // The kind and the minutes stand in the same line as the publication.
  const half = { width: body.width / 2, step: openerMetrics.facts, family: 'sans' } as const
  return {
    ...content,
    byline: short(content.byline),
    ...(content.publication !== undefined && {
      publication: shortenToLines(content.publication, factLines, half),
    }),
  }
}

/** A title that an opener has room for: of an endless one the beginning. */
export function openerTitle(title: string): string {
  const step = openerSteps.at(-1)!
  return shortenToLines(title, titleLines, { width: body.width, step, family: 'serif', weight: 600 })
}

function openerHeight(title: string, facts: readonly string[], thesis: string, step: OpenerStep): number {
  const { facts: factsStep, factsGap, gap, thesisWidth } = openerMetrics
  const factsHeight = facts.reduce<number>(
    (height, fact) => height + linesHeight(fact, body.width, factsStep, 'sans'),
    factsGap,
  )
  const heading = linesHeight(title, body.width, step, 'serif', 600)
  const argument = thesis ? gap + sentenceHeight(thesis, thesisWidth, step.thesis, 'serif') : 0
  return heading + factsHeight + argument
}

/** The sizes of an opener's title and thesis, with the lines of facts between them. */
export function fitOpener(title: string, facts: readonly string[], thesis: string): OpenerStep {
  return fitSteps(openerSteps, body.height, (step) => openerHeight(title, facts, thesis, step))
}

/** Whether an opener has room for the thesis too. */
export function openerFits(title: string, facts: readonly string[], thesis: string): boolean {
  return openerHeight(title, facts, thesis, openerSteps.at(-1)!) <= body.height
}

const coverSteps: readonly [TextStep, ...TextStep[]] = [
  { size: 68, lineHeight: 74 },
  { size: 56, lineHeight: 62 },
  { size: 46, lineHeight: 52 },
  { size: 36, lineHeight: 42 },
  { size: 28, lineHeight: 34 },
  { size: 22, lineHeight: 27 },
]

/** The session's title as the cover has room for it: of an endless one the beginning. */
export function coverTitle(title: string, titleHeight: number): string {
  const step = coverSteps.at(-1)!
  const lines = Math.floor(titleHeight / step.lineHeight)
  return shortenToLines(title, lines, { width: body.width, step, family: 'serif', weight: 600 })
}

/** The size of the session's title on the cover; what else stands there has the height left by `titleHeight`. */
export function fitCover(title: string, titleHeight: number): TextStep {
  return fitSteps(coverSteps, titleHeight, (step) => linesHeight(title, body.width, step, 'serif', 600))
}
