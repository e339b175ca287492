import type { Timeline } from '../../../scripts/model/diagram.ts'
import { plainText } from '../../plain-text.ts'
import type { DiagramFacts } from './facts.ts'
import { counted, sentenceOf } from './wording.ts'

/** The events in order, each in a sentence or two. */
export function describeTimeline({ title, events }: Timeline): string {
  return [
    sentenceOf(title),
    `A timeline of ${counted(events.length, 'event')}, in order.`,
    ...events.map(({ when, name, text, who }) => {
      const event = sentenceOf(`${when}: ${name}${who ? ` (${who})` : ''}`)
      return text ? `${event} ${sentenceOf(plainText(text))}` : event
    }),
  ].join(' ')
}

/** The events, a row each. */
export function timelineFacts({ events }: Timeline): DiagramFacts {
  const hasWho = events.some((event) => event.who)
  const rows = events.map(({ when, name, text, who }) => [
    when,
    text ? `${sentenceOf(name)} ${plainText(text)}` : name,
    ...(hasWho ? [who ?? ''] : []),
  ])
  return { kind: 'table', columns: ['When', 'What', ...(hasWho ? ['Who'] : [])], rows }
}
