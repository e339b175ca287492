import { wordsFor } from '../../../words/words-for.ts'
import type { Words } from '../../../words/words.ts'
import type { TypeStyle } from '../../../scripts/typography/measure.ts'
import type { Scale } from './schema.ts'
import { formatQuantity, formatReadable } from './number-format.ts'
import type { Decimal } from './decimal.ts'
import { decimalFrom } from './decimal.ts'
import type { GeometryOptions, Sized } from '../shared/fitting.ts'
import { secondarySize } from '../shared/fitting.ts'
import type { ResultAxis } from './calculation.ts'
import { resultAxis } from './calculation.ts'
import type { TextBlock } from '../shared/text-block.ts'
import { boundsOf, setText } from '../shared/text-block.ts'

/** A rule of results: its line, its marks, the threshold and where results stand. */
export interface ScaleRuleGeometry extends Sized {
  /** Height at which the line runs from end to end. */
  y: number
  /** Places along the line. */
  ticks: number[]
  labels: TextBlock[]
  results: number[]
  threshold?: { x: number; label: TextBlock }
}

function withoutCollisions(labels: TextBlock[], gap: number): TextBlock[] {
  const step = [1, 2, 3, 4, 6, 9].find((every) => {
    const kept = labels.filter((_, index) => index % every === 0).map(boundsOf)
    return kept.every((box, index) => {
      const next = kept[index + 1]
      return !next || box.x + box.width + gap <= next.x
    })
  })
  return labels.filter((_, index) => index % (step ?? labels.length) === 0)
}

function thresholdLabel(
  diagram: Scale,
  at: number,
  { size, width, words }: { size: number; width: number; words: Words },
): TextBlock | undefined {
  if (!diagram.threshold) return undefined
  const value = formatQuantity(decimalFrom(diagram.threshold.value), diagram.result.unit, words.language)
  const anchor = at < 0.5 ? 'start' : 'end'
  const style = { family: 'sans', weight: 600, size } as const
  const availableWidth = anchor === 'start' ? width * (1 - at) : width * at
  const text = words.question.named(value, diagram.threshold.label)
  return setText(text, { x: 0, y: 0, width: availableWidth - 12, style, anchor, tone: 'accent' })
}

/** The values along the rule, each under its place, or as near to it as the ends of the rule let it be. */
function markLabels(
  axis: ResultAxis,
  place: { y: number; width: number; style: TypeStyle },
  { language }: Words,
): TextBlock[] {
  return axis.marks.map(({ at, value }) => {
    const block = setText(formatReadable(value, language), {
      ...place,
      x: 0,
      anchor: 'middle',
      tone: 'muted',
    })
    const half = block.width / 2
    return { ...block, x: Math.max(half, Math.min(place.width - half, at * place.width)) }
  })
}

/** Lays out the rule that shows where results stand against the threshold. */
export function scaleRuleGeometry(
  diagram: Scale,
  results: Decimal[],
  { width, fontSize, words = wordsFor('en') }: Pick<GeometryOptions, 'width' | 'fontSize' | 'words'>,
): ScaleRuleGeometry {
  const axis = resultAxis(diagram)
  const style = { family: 'sans', weight: 400, size: secondarySize(fontSize) } as const
  const at = diagram.threshold ? axis.place(decimalFrom(diagram.threshold.value)) : 0
  const label = thresholdLabel(diagram, at, { size: style.size, width, words })
  const y = (label?.height ?? 0) + 18
  const labels = markLabels(axis, { y: y + 14, width, style }, words)
  return {
    width,
    height: y + 14 + Math.max(...labels.map((mark) => mark.height)),
    y,
    ticks: axis.marks.map((mark) => mark.at * width),
    labels: withoutCollisions(labels, 12),
    results: results.map((result) => axis.place(result) * width),
    threshold: label && {
      x: at * width,
      label: { ...label, x: at * width + (label.anchor === 'start' ? 9 : -9) },
    },
  }
}
