import { graphemesOf } from '../../../scripts/typography/break-opportunities.ts'
import { plainText } from '../../plain-text.ts'

/** The beginning of a text with an ellipsis, cut between words where it can be; the whole when it is short enough. */
export function shortenText(text: string, letters: number): string {
  const graphemes = graphemesOf(text.trim())
  if (graphemes.length <= letters) return text
  const beginning = graphemes.slice(0, letters).join('')
  const words = beginning.replace(/\s+\S*$/u, '')
  const kept = words.length > beginning.length / 2 ? words : beginning
  return `${kept.trimEnd().replace(/[,;:.–—-]+$/u, '')}…`
}

/** The beginning of a sentence that may hold inline Markdown, which is lost where it is cut. */
export function shortenSentence(sentence: string, letters: number): string {
  const plain = plainText(sentence)
  const shortened = shortenText(plain, letters)
  return shortened === plain ? sentence : shortened
}

/** The first items of a list, as many as go with texts of that length, and how many more there are. */
export function shortenList(items: string[], letters: number): string[] {
  const most = Math.max(1, Math.floor(letters / 12))
  const kept = items.slice(0, most).map((item) => shortenSentence(item, letters))
  return items.length > most ? [...kept, `… and ${items.length - most} more`] : kept
}

/** The texts under some keys of an item, shortened where they are given. */
export function shortenKeys<Item extends object>(item: Item, keys: (keyof Item)[], letters: number): Item {
  const shortened = keys.flatMap((key) => {
    const text = item[key]
    return typeof text === 'string' ? [[key, shortenSentence(text, letters)]] : []
  })
  return { ...item, ...Object.fromEntries(shortened) }
}
