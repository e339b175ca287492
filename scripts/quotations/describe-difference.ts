import type { AlignmentStep } from './align-words.ts'
import type { NearestPassage } from './nearest-passage.ts'
import type { StoredText } from './stored-text.ts'
import type { Words } from './words.ts'

/** How a quotation differs from the nearest passage of its text. */
export interface Difference {
  /** The passage and its place, with the words between asterisks that the quotation does not have. */
  description: string
  /** The first word of the quotation that is wrong, or before which a word is missing; an index in its words. */
  quotedWord: number
}

interface Stretch {
  from: number
  /** Exclusive. */
  to: number
}

/** A run of steps that differ, with the words of both sides. */
interface DifferingRun {
  quoted: Stretch
  inText: Stretch
}

const wordsOfContext = 12

function emptyAt(index: number): Stretch {
  return { from: Math.max(0, index), to: Math.max(0, index) }
}

function differingRuns(steps: AlignmentStep[]): DifferingRun[] {
  const runs: DifferingRun[] = []
  let quoted = 0
  let inText = steps.flatMap((step) => ('inText' in step ? [step.inText] : []))[0] ?? 0
  let open: DifferingRun | undefined
  for (const step of steps) {
    // A hyphen is part of the words on both of its sides.
    const back = step.kind === 'hyphen' ? 1 : 0
    if (step.kind === 'same') open = undefined
    else if (!open) runs.push((open = { quoted: emptyAt(quoted - back), inText: emptyAt(inText - back) }))
    if ('quoted' in step) quoted = step.quoted + 1
    if ('inText' in step) inText = step.inText + 1
    if (open) [open.quoted.to, open.inText.to] = [quoted, inText]
  }
  return runs
}

function endOffset({ text, ends }: Words, source: string, index: number): number {
  const offset = text.offsets[(ends[index] ?? 1) - 1] ?? 0
  return offset + String.fromCodePoint(source.codePointAt(offset) ?? 0).length
}

/** Some words as their text has them, in one line. */
function written(words: Words, source: string, { from, to }: Stretch): string {
  if (to <= from) return ''
  const start = words.text.offsets[words.starts[from] ?? 0] ?? 0
  return source.slice(start, endOffset(words, source, to - 1)).replaceAll(/\s+/gu, ' ')
}

/** White space and punctuation between the words before and after an index, in one line. */
function between(words: Words, source: string, index: number): string {
  if (index === 0) return ''
  const start = words.text.offsets[words.starts[index] ?? 0] ?? 0
  return source.slice(endOffset(words, source, index - 1), start).replaceAll(/\s+/gu, ' ')
}

function excerpt(words: Words, source: string, shown: Stretch, runs: DifferingRun[]): string {
  let text = ''
  for (let index = shown.from; index < shown.to; index += 1) {
    const begins = runs.some(({ inText }) => inText.from === index && inText.to > index)
    const ends = runs.some(({ inText }) => inText.to === index + 1 && inText.from <= index)
    const gap = index === shown.from ? '' : between(words, source, index)
    const word = written(words, source, { from: index, to: index + 1 })
    text += `${gap}${begins ? '*' : ''}${word}${ends ? '*' : ''}`
  }
  return text
}

function remark(quoted: string, inText: string): string {
  if (inText === '') return `, without “${quoted}”`
  if (quoted === '') return '; mark what you leave out with […]'
  return `, where the quotation has “${quoted}”`
}

/** Says what the nearest passage has, where, and how the quotation, written in `quotation`, differs from it. */
export function describeDifference(
  passage: NearestPassage,
  stored: StoredText,
  quotation: string,
): Difference {
  const { quoted, inText, steps } = passage
  const runs = differingRuns(steps)
  const places = steps.flatMap((step) => ('inText' in step ? [step.inText] : []))
  const whole = { from: places[0] ?? 0, to: (places.at(-1) ?? 0) + 1 }
  const first = runs[0] ?? { quoted: { from: 0, to: 0 }, inText: whole }
  const shown = {
    from: Math.max(whole.from, first.inText.from - wordsOfContext),
    to: Math.min(whole.to, first.inText.to + wordsOfContext),
  }
  const before = shown.from > whole.from ? '… ' : ''
  const after = shown.to < whole.to ? ' …' : ''
  const place = stored.describe(stored.offsetOf(inText.starts[first.inText.from] ?? 0))
  const both = [written(quoted, quotation, first.quoted), written(inText, stored.text, first.inText)] as const
  const more =
    runs.length > 1 ? `; ${runs.length - 1} more ${runs.length === 2 ? 'difference' : 'differences'}` : ''
  return {
    description: `the text has: “${before}${excerpt(inText, stored.text, shown, runs)}${after}” (${place})${remark(...both)}${more}`,
    quotedWord: Math.min(first.quoted.from, quoted.starts.length - 1),
  }
}
