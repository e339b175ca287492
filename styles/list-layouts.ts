import type { AgendaItem, Claim, GlossaryEntry, Reference, Term } from '../scripts/model/discussion.ts'
import type { OpenPointsContent, OverviewContent } from '../scripts/model/slide.ts'
import { linesHeight } from './lines-height.ts'
import {
  agendaMetrics,
  body,
  definitionColumns,
  glossaryMetrics,
  measure,
  notedColumns,
  openPointsMetrics,
  referenceMetrics,
  secondTextGap,
  type,
} from './layout-metrics.ts'
import type { ListLayout } from './list-layout.ts'
import type { ListStep } from './layout-metrics.ts'

const { large, medium, base, small, caption } = type

const listSteps: readonly ListStep[] = [
  { text: large, second: small, gap: 24 },
  { text: medium, second: small, gap: 20 },
  { text: base, second: small, gap: 18 },
  { text: small, second: small, gap: 12 },
]

export const keyPointsLayout: ListLayout<string> = {
  room: body.height,
  steps: listSteps,
  continuedStep: 2,
  itemHeight: (point, step) => linesHeight(point, measure, step.text, 'sans'),
}

export const claimsLayout: ListLayout<Claim> = {
  room: body.height,
  steps: [
    { text: medium, second: { size: 20, lineHeight: 27 }, gap: 24 },
    { text: { size: 22, lineHeight: 30 }, second: { size: 20, lineHeight: 27 }, gap: 20 },
    { text: { size: 20, lineHeight: 27 }, second: { size: 20, lineHeight: 27 }, gap: 16 },
  ],
  continuedStep: 1,
  itemHeight: (claim, step) =>
    Math.max(
      linesHeight(claim.text, notedColumns.text, step.text, 'sans', 600) +
        (claim.evidence
          ? secondTextGap + linesHeight(claim.evidence, notedColumns.text, step.second, 'sans')
          : 0),
      linesHeight(claim.locator ?? '', notedColumns.note, caption, 'sans') + 6,
    ),
}

export const termsLayout: ListLayout<Term> = {
  room: body.height,
  steps: listSteps.slice(1),
  continuedStep: 1,
  itemHeight: (entry, step) =>
    Math.max(
      linesHeight(entry.term, definitionColumns.term, step.text, 'serif', 600),
      linesHeight(entry.meaning, definitionColumns.meaning, step.text, 'sans'),
    ),
}

export const glossaryLayout: ListLayout<GlossaryEntry> = {
  room: body.height,
  steps: listSteps.slice(2),
  continuedStep: 0,
  itemHeight: (entry, step) =>
    Math.max(
      linesHeight(entry.term, definitionColumns.term, step.text, 'serif', 600) +
        (entry.differs ? caption.lineHeight : 0),
      entry.meanings.reduce(
        (height, { meaning, documentTitle, shortName }) =>
          height +
          linesHeight(meaning, definitionColumns.meaning, step.text, 'sans') +
          linesHeight(shortName ?? documentTitle, definitionColumns.meaning, caption, 'sans'),
        (entry.meanings.length - 1) * glossaryMetrics.meaningGap,
      ),
    ),
}

export const agendaLayout: ListLayout<AgendaItem> = {
  room: body.height - agendaMetrics.headHeight - agendaMetrics.footHeight,
  steps: [
    { text: { size: 24, lineHeight: 32 }, second: small, gap: 22 },
    { text: { size: 22, lineHeight: 29 }, second: small, gap: 17 },
    { text: { size: 20, lineHeight: 26 }, second: small, gap: 12 },
  ],
  continuedStep: 1,
  itemHeight: (item, step) =>
    linesHeight(item.title, agendaMetrics.columns.title - agendaMetrics.titleGap, step.text, 'sans'),
}

export const overviewLayout: ListLayout<OverviewContent['readings'][number]> = {
  room: body.height,
  steps: [
    { text: { size: 26, lineHeight: 33 }, second: { size: 22, lineHeight: 30 }, gap: 28 },
    { text: { size: 24, lineHeight: 30 }, second: { size: 20, lineHeight: 27 }, gap: 22 },
    { text: { size: 22, lineHeight: 28 }, second: { size: 20, lineHeight: 26 }, gap: 18 },
  ],
  continuedStep: 1,
  itemHeight: (reading, step) =>
    Math.max(
      linesHeight(reading.title, notedColumns.text, step.text, 'serif', 600) +
        (reading.thesis
          ? secondTextGap + linesHeight(reading.thesis, notedColumns.text, step.second, 'sans')
          : 0),
      linesHeight(reading.byline, notedColumns.note, caption, 'sans') + caption.lineHeight + 6,
    ),
}

/** Claims that no question touches; the heading of the group takes `openPointsMetrics.headingHeight` more. */
export const openClaimsLayout: ListLayout<OpenPointsContent['openClaims'][number]> = {
  room: body.height - openPointsMetrics.headingHeight,
  steps: listSteps.slice(2),
  continuedStep: 0,
  itemHeight: ({ claimText, documentTitle, shortName }, step) =>
    linesHeight(claimText, measure, step.text, 'sans') +
    linesHeight(shortName ?? documentTitle, measure, caption, 'sans'),
}

export const untimedDocumentsLayout: ListLayout<OpenPointsContent['untimedDocuments'][number]> = {
  room: body.height - openPointsMetrics.headingHeight,
  steps: listSteps.slice(2),
  continuedStep: 0,
  itemHeight: ({ documentTitle }, step) =>
    linesHeight(documentTitle, measure, step.text, 'sans') + caption.lineHeight,
}

export const referencesLayout: ListLayout<Reference> = {
  room: body.height,
  steps: [
    { text: { size: 22, lineHeight: 30 }, second: caption, gap: 26 },
    { text: small, second: caption, gap: 20 },
  ],
  continuedStep: 1,
  itemHeight: ({ runs, url }, step) => {
    const citation = runs.map(({ text }) => text).join('')
    const text = linesHeight(citation, notedColumns.text, step.text, 'sans')
    if (!url) return text
    const link = referenceMetrics.linkGap + linesHeight(url, notedColumns.text, caption, 'sans')
    return Math.max(text + link, referenceMetrics.codeSize)
  },
}
