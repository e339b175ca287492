import { breakPieces, spaces } from './break-opportunities.ts'
import { formulaPattern } from './formulas.ts'

/** What is set around words in inline Markdown: its kind, and how it is opened and closed. */
export interface Mark {
  kind: 'strong' | 'emphasis' | 'code' | 'link' | 'formula'
  open: string
  close: string
}

/** A word of a text of inline Markdown, or a part of one that a line may begin with. */
export interface InlineWord {
  /** The white space before it. */
  before: string
  /** As it was typed, without the marks around it. */
  source: string
  /** From the outermost to the innermost. */
  marks: readonly Mark[]
  /** Whether a line may end before it. */
  breaksBefore: boolean
}

/** To split at white space and have it too, at every second place. */
const spacesKept = new RegExp(`(${spaces.source})`, 'u')

const construct = new RegExp(
  [
    // What stands for a picture, and a sign behind a backslash, are shown as they were typed.
    String.raw`\\[*_\x60[\]$]|!\[(?:\\.|[^[\]\\])*\]\([^()\s]*\)`,
    String.raw`(?<fence>\x60+)(?!\x60)(?<code>[^\x60](?:[^]*?[^\x60])?)\k<fence>(?!\x60)`,
    String.raw`(?<formula>${formulaPattern})`,
    String.raw`\[(?<link>(?:\\.|[^[\]\\])+)\]\((?<address>(?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?)\)`,
    String.raw`\*\*(?=[^\s*])(?<strong>(?:\\.|[^\\])+?)(?<![\s*])\*\*(?!\*)`,
    String.raw`\*(?=[^\s*])(?<starred>(?:\\.|[^*\\])+?)(?<!\s)\*(?!\*)`,
    String.raw`(?<![\p{L}\p{N}_])_(?=[^\s_])(?<underscored>(?:\\.|[^_\\])+?)(?<!\s)_(?![\p{L}\p{N}_])`,
  ].join('|'),
  'gu',
)

/** The words of a text of inline Markdown in order, with the marks that each stands within. */
export function inlineWords(text: string): InlineWord[] {
  return wordsOf(stretches(text, []))
}

/** The words of a text that is shown as it was typed, in order. */
export function plainWords(text: string): InlineWord[] {
  return wordsOf([{ source: text, marks: [] }])
}

function wordsOf(texts: Stretch[]): InlineWord[] {
  const words: InlineWord[] = []
  let space = ''
  for (const { marks, source } of texts) {
    const isFormula = marks.at(-1)?.kind === 'formula'
    for (const [index, part] of (isFormula ? [source] : source.split(spacesKept)).entries()) {
      if (index % 2 === 1) space += part
      else if (part) {
        words.push(...piecesOf(part, marks, space, words.length === 0))
        space = ''
      }
    }
  }
  return words
}

function piecesOf(part: string, marks: readonly Mark[], before: string, isFirst: boolean): InlineWord[] {
  const pieces = marks.at(-1)?.kind === 'formula' ? [part] : breakPieces(part).map(({ text }) => text)
  return pieces.map((source, index) => ({
    before: index === 0 ? before : '',
    source,
    marks,
    breaksBefore: index > 0 || before !== '' || isFirst,
  }))
}

interface Stretch {
  source: string
  marks: readonly Mark[]
}

/** A text in stretches that stand within the same marks. */
function stretches(text: string, marks: readonly Mark[]): Stretch[] {
  const found: Stretch[] = []
  let plainFrom = 0
  for (const match of text.matchAll(construct)) {
    const marked = markOf(match.groups!)
    if (!marked) continue
    if (match.index > plainFrom) found.push({ source: text.slice(plainFrom, match.index), marks })
    const inner = [...marks, marked.mark]
    const isPlain = marked.mark.kind === 'code' || marked.mark.kind === 'formula'
    found.push(...(isPlain ? [{ source: marked.source, marks: inner }] : stretches(marked.source, inner)))
    plainFrom = match.index + match[0].length
  }
  if (plainFrom < text.length) found.push({ source: text.slice(plainFrom), marks })
  return found
}

function markOf(groups: Record<string, string | undefined>): { mark: Mark; source: string } | undefined {
  const { fence, code, formula, link, address, strong, starred, underscored } = groups
  if (code !== undefined) {
    const [, start = '', text = '', end = ''] = /^(\s*)([^]*?)(\s*)$/u.exec(code)!
    return text ? marked('code', fence! + start, text, end + fence!) : undefined
  }
  if (formula !== undefined) return marked('formula', '', formula, '')
  if (link !== undefined) return marked('link', '[', link, `](${address})`)
  if (strong !== undefined) return marked('strong', '**', strong, '**')
  if (starred !== undefined) return marked('emphasis', '*', starred, '*')
  return underscored === undefined ? undefined : marked('emphasis', '_', underscored, '_')
}

function marked(kind: Mark['kind'], open: string, source: string, close: string) {
  return { mark: { kind, open, close }, source }
}

/** Words as one text again, each within its marks: what is cut out of the middle of a mark is opened and closed. */
export function joinWords(words: readonly InlineWord[]): string {
  let text = ''
  let open: readonly Mark[] = []
  for (const [index, { before, marks, source }] of words.entries()) {
    const shared = marks.findIndex((mark, depth) => mark !== open[depth])
    const kept = shared === -1 ? marks.length : shared
    text += closing(open.slice(kept))
    if (index > 0) text += before
    text += marks.slice(kept).reduce((opened, mark) => opened + mark.open, '') + source
    open = marks
  }
  return text + closing(open)
}

function closing(marks: readonly Mark[]): string {
  return marks.reduceRight((closed, mark) => closed + mark.close, '')
}
