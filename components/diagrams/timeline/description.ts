import type { Timeline } from './schema.ts'
import { plainText } from '../../plain-text.ts'
import type { Share } from '../shared/share.ts'
import type { DiagramFacts } from '../shared/facts.ts'
import { counted, partly, sentenceOf } from '../shared/wording.ts'

/** The events in order, each in a sentence or two. */
export function describeTimeline(
  { title, events }: Timeline,
  share: Share = { from: 0, to: events.length },
): string {
  const part = partly(share, events.length, 'event')
  return [
    sentenceOf(title),
    `${part ? `A timeline, ${part}` : `A timeline of ${counted(events.length, 'event')}`}, in order.`,
    ...events.slice(share.from, share.to).map(({ when, name, text, who }) => {
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
