import fc from 'fast-check'

/** One word of a book, with the punctuation behind it. */
export interface Word {
  /** Unlike every other word of its book. */
  text: string
  /** A hyphenated compound: its second half. */
  compound?: string
  quoted: boolean
  after: string
}

/** A text as its author wrote it: words in order, before anybody set or wrapped it. */
export type Book = Word[]

/** How a book is set, or a passage typed again: everything that may differ. */
export interface Setting {
  quotes: readonly [string, string]
  dash: string
  hyphen: string
  space: string
  ligatures: boolean
  composed: boolean
}

const stems = fc.constantFrom(
  'light',
  'affirm',
  'flow',
  'efficient',
  'first',
  'naïve',
  'über',
  'İstanbul',
  'Ångström',
  'élan',
  'x2',
  'надзор',
  'Ёлка',
  'έλεγχος',
  'الثقة',
  'בטיחות',
  'विश्वास',
  '안전',
)

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** A number in letters, so that every word can be told from the others. */
function serial(index: number): string {
  return (index >= 26 ? serial(Math.floor(index / 26) - 1) : '') + (letters[index % 26] ?? '')
}

const word = fc.record({
  stem: stems,
  compound: fc.option(stems, { nil: undefined, freq: 6 }),
  quoted: fc.boolean(),
  after: fc.constantFrom('', '', '', '', ',', '.', ';', ':', '?', '!', '—'),
})

/** Books of 8 to 60 words; a word is never twice in one. */
export const book: fc.Arbitrary<Book> = fc.array(word, { minLength: 8, maxLength: 60 }).map((words) =>
  words.map(({ stem, compound, quoted, after }, index) => ({
    text: `${stem}${serial(index)}`,
    compound,
    quoted,
    after,
  })),
)

export const setting: fc.Arbitrary<Setting> = fc.record({
  quotes: fc.constantFrom(
    ['"', '"'],
    ['“', '”'],
    ['‘', '’'],
    ["'", "'"],
    ['«\u00a0', '\u202f»'],
    ['„', '“'],
    ['「', '」'],
  ),
  dash: fc.constantFrom('—', ' — ', ' – ', '--', ' - ', '\u2009—\u2009', '―'),
  hyphen: fc.constantFrom('-', '‐', '‑'),
  space: fc.constantFrom(' ', '  ', '\u00a0', '\u202f', '\t', ' \u200b'),
  ligatures: fc.boolean(),
  composed: fc.boolean(),
})

const ligatures: [string, string][] = [
  ['ffi', 'ﬃ'],
  ['ff', 'ﬀ'],
  ['fi', 'ﬁ'],
  ['fl', 'ﬂ'],
]

function setLetters(text: string, { ligatures: joined, composed }: Setting): string {
  const set = joined
    ? ligatures.reduce((letters, [plain, one]) => letters.replaceAll(plain, one), text)
    : text
  return set.normalize(composed ? 'NFC' : 'NFD')
}

/** One word as it is set. */
export function setWord({ text, compound, quoted, after }: Word, style: Setting): string {
  const whole = compound === undefined ? text : `${text}${style.hyphen}${compound}`
  const set = setLetters(whole, style)
  return (quoted ? `${style.quotes[0]}${set}${style.quotes[1]}` : set) + (after === '—' ? style.dash : after)
}

/** The words of a passage, typed in one line. */
export function typed(words: Word[], style: Setting): string {
  return words.map((one) => setWord(one, style)).join(style.space)
}

/** How each word is joined to the one before it in the stored text. */
export const breaks = fc.array(fc.constantFrom(' ', ' ', ' ', '\n', '\n  ', '\n\n', 'hyphenate'), {
  minLength: 60,
  maxLength: 60,
})

/** A stored text, and the line on which each of its words begins. */
export function printed(words: Book, style: Setting, joins: string[]): { text: string; lines: number[] } {
  let text = ''
  const lines: number[] = []
  words.forEach((one, index) => {
    const join = joins[index] ?? ' '
    if (index > 0) text += join === 'hyphenate' ? ' ' : join
    lines.push(text.split('\n').length)
    const set = setWord(one, style)
    // Only the serial letters at the end are broken: nothing that a ligature or an accent joins.
    text += join === 'hyphenate' ? set.replace(/(\p{L})([a-z]+)/u, '$1-\n$2') : set
  })
  return { text, lines }
}
