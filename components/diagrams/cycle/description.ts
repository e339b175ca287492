import type { Cycle } from './schema.ts'
import { plainText } from '../../plain-text.ts'
import type { Share } from '../shared/share.ts'
import type { DiagramFacts } from '../shared/facts.ts'
import { counted, partly, sentenceOf } from '../shared/wording.ts'

/** The steps in order, with what each passes on and to which, in sentences. */
export function describeCycle(
  { title, steps, centre }: Cycle,
  share: Share = { from: 0, to: steps.length },
): string {
  const part = partly(share, steps.length, 'step')
  const about = centre === undefined ? '' : `${part ? ',' : ''} around: ${centre}`
  return [
    sentenceOf(title),
    sentenceOf(`${part ? `A cycle, ${part}` : `A cycle of ${counted(steps.length, 'step')}`}${about}`),
    ...steps
      .map((step, index) => `${index + 1}. ${describeStep(step, nextOf(steps, index).name)}`)
      .slice(share.from, share.to),
    `After the last step it begins again with ${sentenceOf(nextOf(steps, steps.length - 1).name)}`,
  ].join(' ')
}

type Step = Cycle['steps'][number]

function nextOf(steps: Step[], index: number): Step {
  return steps[(index + 1) % steps.length]!
}

function describeStep({ name, text, passes }: Step, next: string): string {
  return [
    sentenceOf(name),
    text === undefined ? '' : sentenceOf(plainText(text)),
    passes === undefined ? '' : `It passes on to ${next}: ${sentenceOf(passes)}`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** The same as a list, an item a step. */
export function cycleFacts({ steps }: Cycle): DiagramFacts {
  return { kind: 'list', items: steps.map((step, index) => describeStep(step, nextOf(steps, index).name)) }
}
