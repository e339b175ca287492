import type { TextStep } from '../../styles/layout-metrics.ts'

/** A size of type as a Vue style: what arithmetic reckoned with is what is drawn. */
export function textStyle(step: TextStep): { fontSize: string; lineHeight: string } {
  return { fontSize: `${step.size}px`, lineHeight: `${step.lineHeight}px` }
}
