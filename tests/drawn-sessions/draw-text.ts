import type { Draw } from './draw.ts'
import { awkwardWords, dollarWords, formulas, type WritingSystem } from './writing-systems.ts'

/** What the texts of a session, or of one of its readings, are like. */
export interface TextStyle {
  system: WritingSystem
  length: 'short' | 'usual' | 'long'
  /** Now and then something that Markdown, Vue or YAML could take for its own. */
  awkward: boolean
  /** `$…$` is a formula, so that no dollar sign stands for itself. */
  mathematics: boolean
}

const longestText = 300

/** How many words a text has whose example has so many. */
function wordCount(draw: Draw, { length }: TextStyle, example: number): number {
  const isLong = draw.onceIn({ short: 200, usual: 20, long: 3 }[length])
  if (!isLong) return draw.whole(1, Math.max(1, example * { short: 1, usual: 3, long: 4 }[length]))
  // A name stays one; a sentence of the schema may be as long as a page.
  return draw.whole(example * 3, Math.min(longestText, example < 4 ? example * 10 : example * 20))
}

/** A word that is longer than any line: an address, or a name without a space. */
function endlessWord(draw: Draw): string {
  const length = draw.whole(40, 400)
  return draw.onceIn(2)
    ? `https://example.org/${'path/'.repeat(length).slice(0, length)}`
    : 'Unverwechselbarkeit'.repeat(length).slice(0, length)
}

function awkwardWord(draw: Draw, { mathematics, system }: TextStyle, mayBreak: boolean): string {
  if (draw.onceIn(8)) return mathematics ? ` ${draw.oneOf(formulas)} ` : draw.oneOf(dollarWords)
  if (draw.onceIn(40)) return endlessWord(draw)
  const word = draw.oneOf(awkwardWords)
  return word === '\n' && !mayBreak ? system.words[0]! : word
}

/** So many words of a writing system, without anything awkward. */
export function drawWords(draw: Draw, system: WritingSystem, count: number): string {
  return Array.from({ length: count }, () => draw.oneOf(system.words)).join(system.between)
}

/** A text for a key of the schema, about as long as the example that the schema gives. */
export function drawText(draw: Draw, style: TextStyle, example: string): string {
  const { system, awkward } = style
  const count = wordCount(draw, style, example.split(/\s+/u).length)
  const words = Array.from({ length: count }, (_, index) =>
    awkward && draw.onceIn(12)
      ? awkwardWord(draw, style, index > 0 && index < count - 1)
      : draw.oneOf(system.words),
  )
  const end = /[.?]$/u.exec(example)?.[0]
  const mark = end === undefined ? '' : system.ends[end === '?' ? 'question' : 'statement']
  // Something to see is in every text, and a word of a writing system without spaces may stand beside an awkward one.
  const text = words.some((word) => system.words.includes(word)) ? words : [...words, system.words[0]!]
  return text.join(awkward && system.between === '' && draw.onceIn(2) ? ' ' : system.between) + mark
}
