import type { Words } from '../../../words/words.ts'
import type { Share } from './share.ts'

const closed = /[.!?…。！？؟।][”’"')\]»」』]*$/u

/** A text closed as a sentence: a full stop is added unless it ends with a mark of its own. */
export function sentenceOf(text: string, { fullStop }: Words): string {
  const trimmed = text.trim()
  return closed.test(trimmed) ? trimmed : `${trimmed}${fullStop}`
}

/** Items in a row, parted by semicolons. */
export function inARow(items: string[]): string {
  return items
    .map((item, index) => (index < items.length - 1 ? item.trim().replace(/[.。।]$/u, '') : item))
    .join('; ')
}

/** What a drawing of some items shows of all, in a sentence; nothing when it shows all. */
export function shownOf(share: Share, total: number, { diagrams }: Words): string[] {
  const { from, to } = share
  if (from === 0 && to === total) return []
  return [to - from === 1 ? diagrams.shownOne(to) : diagrams.shownSeveral(from + 1, to)]
}
