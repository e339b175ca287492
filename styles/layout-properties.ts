import { body, canvas, margin, measure, questionMetrics, titleSteps, type } from './layout-metrics.ts'
import type { TextStep } from './layout-metrics.ts'

/** The steps of type that style sheets name. */
const textSteps: Record<string, TextStep> = { title: titleSteps[0]!, ...type, claim: questionMetrics.claim }

const lengths = {
  'canvas-width': canvas.width,
  'canvas-height': canvas.height,
  'slide-margin': margin,
  'body-width': body.width,
  'body-height': body.height,
  measure,
}

/** The numbers of `layout-metrics.ts` as custom properties of CSS: what `layout-metrics.css` holds. */
export function layoutProperties(): string {
  const declared = [
    ...Object.entries(lengths),
    ...Object.entries(textSteps).flatMap(([name, { size, lineHeight }]): [string, number][] => [
      [`type-${name}`, size],
      [`type-${name}-line`, lineHeight],
    ]),
  ].map(([name, pixels]) => `  --${name}: ${pixels}px;\n`)
  return `/* Written by tests/styles/layout-properties.test.ts from layout-metrics.ts; never edited. */\n:root {\n${declared.join('')}}\n`
}
