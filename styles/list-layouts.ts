import { partSentence } from '../scripts/typography/part-sentence.ts'
import type { Claim, Term } from '../scripts/model/discussion.ts'
import type { GlossaryContent } from '../scripts/model/slide.ts'
import { captionedHeight, linesHeight, sentenceHeight } from './lines-height.ts'
import {
  body,
  definitionColumns,
  glossaryMetrics,
  measure,
  notedColumns,
  secondTextGap,
  type,
} from './layout-metrics.ts'
import type { ListLayout } from './list-layout.ts'
import type { ListStep } from './layout-metrics.ts'

const { large, medium, base, small, caption } = type

/** The sizes of lists of sentences. */
export const listSteps: readonly ListStep[] = [
  { text: large, second: small, gap: 24 },
  { text: medium, second: small, gap: 20 },
  { text: base, second: small, gap: 18 },
  { text: small, second: small, gap: 12 },
]

export const keyPointsLayout: ListLayout<string> = {
  availableHeight: body.height,
  steps: listSteps,
  continuedStep: 2,
  itemHeight: (point, step) => sentenceHeight(point, measure, step.text, 'sans'),
  part: partSentence,
}

type ClaimRow = Pick<Claim, 'text' | 'evidence' | 'locator'>

/** A claim's text goes on first, then its evidence; the place that it was found in stays with its beginning. */
function partClaim(claim: ClaimRow, fits: (claim: ClaimRow) => boolean): ClaimRow[] {
  const { evidence = '', locator, ...whole } = claim
  const first = { ...whole, locator, evidence: undefined }
  const rest = { ...first, locator: undefined }
  const texts = partSentence(claim.text, (text) => fits({ ...first, text }))
  const evidences = evidence
    ? partSentence(evidence, (part) => fits({ ...rest, text: '', evidence: part }))
    : []
  return [
    ...texts.map((text, index) => ({ ...(index === 0 ? first : rest), text })),
    ...evidences.map((part) => ({ ...rest, text: '', evidence: part })),
  ]
}

export const claimsLayout: ListLayout<ClaimRow> = {
  availableHeight: body.height,
  steps: [
    { text: medium, second: { size: 20, lineHeight: 27 }, gap: 24 },
    { text: { size: 22, lineHeight: 30 }, second: { size: 20, lineHeight: 27 }, gap: 20 },
    { text: { size: 20, lineHeight: 27 }, second: { size: 20, lineHeight: 27 }, gap: 16 },
  ],
  continuedStep: 1,
  itemHeight: ({ evidence, locator, text }, step) =>
    Math.max(
      sentenceHeight(text, notedColumns.text, step.text, 'sans', 600) +
        (evidence ? secondTextGap + sentenceHeight(evidence, notedColumns.text, step.second, 'sans') : 0),
      linesHeight(locator ?? '', notedColumns.note, caption, 'sans') + 6,
    ),
  part: partClaim,
}

export const termsLayout: ListLayout<Term> = {
  availableHeight: body.height,
  steps: listSteps.slice(1),
  continuedStep: 1,
  itemHeight: ({ meaning, term }, step) =>
    Math.max(
      linesHeight(term, definitionColumns.term, step.text, 'serif', 600),
      sentenceHeight(meaning, definitionColumns.meaning, step.text, 'sans'),
    ),
  part: (entry, fits) =>
    partSentence(entry.meaning, (meaning) => fits({ ...entry, meaning })).map((meaning) => ({
      ...entry,
      meaning,
    })),
}

type GlossaryRow = GlossaryContent['entries'][number]

/** Meanings go on from slide to slide, each whole where it can be, under the term that they are of. */
function partGlossaryRow(entry: GlossaryRow, fits: (entry: GlossaryRow) => boolean): GlossaryRow[] {
  const whole = entry.meanings.flatMap(({ meaning, readings }) =>
    partSentence(meaning, (part) => fits({ ...entry, meanings: [{ meaning: part, readings }] })).map(
      (part) => ({
        meaning: part,
        readings,
      }),
    ),
  )
  const rows: GlossaryRow[] = []
  for (const meaning of whole) {
    const last = rows.at(-1)
    const longer = last && { ...last, meanings: [...last.meanings, meaning] }
    if (longer && fits(longer)) rows[rows.length - 1] = longer
    else rows.push({ ...entry, meanings: [meaning] })
  }
  return rows
}

export const glossaryLayout: ListLayout<GlossaryRow> = {
  availableHeight: body.height,
  steps: listSteps.slice(2),
  continuedStep: 1,
  itemHeight: ({ meanings, term }, step) =>
    Math.max(
      linesHeight(term, definitionColumns.term, step.text, 'serif', 600),
      meanings.reduce(
        (height, { meaning, readings }) =>
          height +
          captionedHeight(
            meaning,
            { text: readings, size: caption.size },
            definitionColumns.meaning,
            step.text,
            'sans',
          ),
        (meanings.length - 1) * glossaryMetrics.meaningGap,
      ),
    ),
  part: partGlossaryRow,
}
