import type { Words } from '../../../words/words.ts'
import type { Cycle } from './schema.ts'
import { plainText } from '../../plain-text.ts'
import type { Share } from '../shared/share.ts'
import type { DiagramFacts } from '../shared/facts.ts'
import { sentenceOf, shownOf } from '../shared/wording.ts'

/** The steps in order, with what each passes on and to which, in sentences. */
export function describeCycle(
  { title, steps, centre }: Cycle,
  words: Words,
  share: Share = { from: 0, to: steps.length },
): string {
  const { cycle } = words.diagrams
  return [
    sentenceOf(title, words),
    cycle.whole(steps.length),
    ...(centre === undefined ? [] : [sentenceOf(words.question.named(cycle.middle, centre), words)]),
    ...shownOf(share, steps.length, words),
    ...steps
      .map(
        (step, index) =>
          `${words.figure(index + 1)}. ${describeStep(step, nextOf(steps, index).name, words)}`,
      )
      .slice(share.from, share.to),
    sentenceOf(cycle.again(nextOf(steps, steps.length - 1).name), words),
  ].join(' ')
}

type Step = Cycle['steps'][number]

function nextOf(steps: Step[], index: number): Step {
  return steps[(index + 1) % steps.length]!
}

function describeStep({ name, text, passes }: Step, next: string, words: Words): string {
  return [
    sentenceOf(name, words),
    text === undefined ? '' : sentenceOf(plainText(text), words),
    passes === undefined ? '' : sentenceOf(words.diagrams.cycle.passes(next, passes), words),
  ]
    .filter(Boolean)
    .join(' ')
}

/** The same as a list, an item a step. */
export function cycleFacts({ steps }: Cycle, words: Words): DiagramFacts {
  return {
    kind: 'list',
    items: steps.map((step, index) => describeStep(step, nextOf(steps, index).name, words)),
  }
}
