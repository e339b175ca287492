import type { AgendaItem, Reference } from '../scripts/model/discussion.ts'
import type { OpenPointsContent, OverviewContent } from '../scripts/model/slide.ts'
import { partText, shortenSentence } from '../scripts/typography/part-sentence.ts'
import { linesHeight, sentenceHeight } from './lines-height.ts'
import {
  agendaMetrics,
  body,
  measure,
  notedColumns,
  openPointsMetrics,
  referenceMetrics,
  secondTextGap,
  type,
} from './layout-metrics.ts'
import type { ListLayout } from './list-layout.ts'
import { listSteps } from './list-layouts.ts'
import { shortenToLines } from './shorten.ts'

const { small, caption } = type

/** The texts of these lists repeat what stands elsewhere and are shortened to a few lines: none is too high for a slide. */
const neverParted = <Item>(item: Item): Item[] => [item]

export const agendaLayout: ListLayout<Pick<AgendaItem, 'title'>> = {
  availableHeight: body.height - agendaMetrics.headHeight - agendaMetrics.lastGap - agendaMetrics.footHeight,
  steps: [
    { text: { size: 24, lineHeight: 32 }, second: small, gap: 22 },
    { text: { size: 22, lineHeight: 29 }, second: small, gap: 17 },
    { text: { size: 20, lineHeight: 26 }, second: small, gap: 12 },
    { text: { size: 20, lineHeight: 26 }, second: small, gap: 8 },
  ],
  continuedStep: 3,
  itemHeight: ({ title }, step) =>
    linesHeight(title, agendaMetrics.columns.title - agendaMetrics.titleGap, step.text, 'sans', 600),
  part: neverParted,
}

export const overviewLayout: ListLayout<OverviewContent['readings'][number]> = {
  availableHeight: body.height,
  steps: [
    { text: { size: 26, lineHeight: 33 }, second: { size: 22, lineHeight: 30 }, gap: 28 },
    { text: { size: 24, lineHeight: 30 }, second: { size: 20, lineHeight: 27 }, gap: 22 },
    { text: { size: 22, lineHeight: 28 }, second: { size: 20, lineHeight: 26 }, gap: 18 },
  ],
  continuedStep: 1,
  itemHeight: ({ byline, thesis, title }, step) =>
    Math.max(
      linesHeight(title, notedColumns.text, step.text, 'serif', 600) +
        (thesis ? secondTextGap + sentenceHeight(thesis, notedColumns.text, step.second, 'sans') : 0),
      linesHeight(byline, notedColumns.note, caption, 'sans') + caption.lineHeight + 6,
    ),
  part: neverParted,
}

/** Many readings, without their theses: who wrote each stands under its title. */
export const briefOverviewLayout: ListLayout<OverviewContent['readings'][number]> = {
  availableHeight: body.height,
  steps: [
    { text: { size: 24, lineHeight: 30 }, second: caption, gap: 18 },
    { text: { size: 22, lineHeight: 28 }, second: caption, gap: 12 },
  ],
  continuedStep: 1,
  itemHeight: ({ byline, title }, step) =>
    linesHeight(title, notedColumns.text, step.text, 'serif', 600) +
    linesHeight(byline, notedColumns.text, step.second, 'sans'),
  part: neverParted,
}

/** Lines of each text of the open points, at most. */
const openLines = 3

/** A claim in few lines: it stands whole on its own slide. */
export function shortOpenClaim(claim: string): string {
  return shortenSentence(
    claim,
    (text) => sentenceHeight(text, measure, small, 'sans') <= openLines * small.lineHeight,
  )
}

/** A reading's title in few lines: it stands whole on its opener. */
export function shortDocumentTitle(title: string): string {
  return shortenToLines(title, openLines, { width: measure, step: small, family: 'sans' })
}

/** Claims that no question touches; the heading of the group takes `openPointsMetrics.headingHeight` more. */
export const openClaimsLayout: ListLayout<OpenPointsContent['openClaims'][number]> = {
  availableHeight: body.height - openPointsMetrics.headingHeight,
  steps: listSteps.slice(2),
  continuedStep: 0,
  itemHeight: ({ claimText, documentTitle, shortName }, step) =>
    sentenceHeight(claimText, measure, step.text, 'sans') +
    linesHeight(shortName ?? documentTitle, measure, caption, 'sans'),
  part: neverParted,
}

export const untimedDocumentsLayout: ListLayout<OpenPointsContent['untimedDocuments'][number]> = {
  availableHeight: body.height - openPointsMetrics.headingHeight,
  steps: listSteps.slice(2),
  continuedStep: 0,
  itemHeight: ({ documentTitle }, step) => linesHeight(documentTitle, measure, step.text, 'sans'),
  part: neverParted,
}

type Citation = Pick<Reference, 'runs' | 'url'>

function plainCitation({ runs }: Citation): string {
  return runs.map(({ text }) => text).join('')
}

/** So many letters of a citation, from one of them on, with the styles of its runs. */
function runsBetween(runs: Reference['runs'], from: number, to: number): Reference['runs'] {
  let at = 0
  return runs.flatMap(({ style, text }) => {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at))
    at += text.length
    return part ? [{ style, text: part }] : []
  })
}

function partCitation(reference: Citation, fits: (reference: Citation) => boolean): Citation[] {
  const whole = plainCitation(reference)
  const parts = partText(whole, (text) => fits({ ...reference, runs: [{ text, style: 'normal' }] }))
  let from = 0
  return parts.map((part, index) => {
    const start = from + (whole.slice(from).match(/^\s*/u)?.[0].length ?? 0)
    from = start + part.length
    const runs = runsBetween(reference.runs, start, from)
    return index === 0 ? { ...reference, runs } : { ...reference, runs, url: undefined }
  })
}

export const referencesLayout: ListLayout<Citation> = {
  availableHeight: body.height,
  steps: [
    { text: { size: 22, lineHeight: 30 }, second: caption, gap: 26 },
    { text: small, second: caption, gap: 20 },
  ],
  continuedStep: 1,
  itemHeight: (reference, step) => {
    const text = linesHeight(plainCitation(reference), notedColumns.text, step.text, 'sans')
    if (!reference.url) return text
    const link = referenceMetrics.linkGap + linesHeight(reference.url, notedColumns.text, caption, 'sans')
    return Math.max(text + link, referenceMetrics.codeSize)
  },
  part: partCitation,
}
