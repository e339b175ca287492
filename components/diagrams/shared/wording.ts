import type { Share } from './share.ts'

const closed = /[.!?…。！？؟][”’"')\]»]*$/u

/** A text closed as a sentence: a full stop is added unless it ends with a mark of its own. */
export function sentenceOf(text: string): string {
  const trimmed = text.trim()
  return closed.test(trimmed) ? trimmed : `${trimmed}.`
}

/** Items in a row, parted by semicolons, closed as a sentence after an introduction. */
export function listed(introduction: string, items: string[]): string {
  const texts = items.map((item, index) =>
    index < items.length - 1 ? item.trim().replace(/\.$/u, '') : item,
  )
  return sentenceOf(`${introduction} ${texts.join('; ')}`)
}

/** A number and what it counts: `1 pathway`, `6 pathways`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`
}

/** Names as they are read out: `A`, `A and B`, `A, B and C`. */
export function named(names: string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names)
}

/** What a drawing of some items shows of all: `principals 5 to 8 of 12`; undefined when it shows all. */
export function partly(
  share: Share | undefined,
  total: number,
  one: string,
  several = `${one}s`,
): string | undefined {
  if (!share || (share.from === 0 && share.to === total)) return undefined
  const { from, to } = share
  return to - from === 1 ? `${one} ${to} of ${total}` : `${several} ${from + 1} to ${to} of ${total}`
}

/** A text with a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
