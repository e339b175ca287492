import type { Words } from '../../../words/words.ts'
import type { Timeline } from './schema.ts'
import { plainText } from '../../plain-text.ts'
import type { Share } from '../shared/share.ts'
import type { DiagramFacts } from '../shared/facts.ts'
import { sentenceOf, shownOf } from '../shared/wording.ts'

/** The events in order, each in a sentence or two. */
export function describeTimeline(
  { title, events }: Timeline,
  words: Words,
  share: Share = { from: 0, to: events.length },
): string {
  return [
    sentenceOf(title, words),
    words.diagrams.timeline.whole(events.length),
    ...shownOf(share, events.length, words),
    ...events.slice(share.from, share.to).map(({ when, name, text, who }) => {
      const event = sentenceOf(words.question.named(when, who ? `${name} (${who})` : name), words)
      return text ? `${event} ${sentenceOf(plainText(text), words)}` : event
    }),
  ].join(' ')
}

/** The events, a row each. */
export function timelineFacts({ events }: Timeline, words: Words): DiagramFacts {
  const hasWho = events.some((event) => event.who)
  const rows = events.map(({ when, name, text, who }) => [
    when,
    text ? `${sentenceOf(name, words)} ${plainText(text)}` : name,
    ...(hasWho ? [who ?? ''] : []),
  ])
  const { timeline } = words.diagrams
  return { kind: 'table', columns: [timeline.when, timeline.what, ...(hasWho ? [timeline.who] : [])], rows }
}
