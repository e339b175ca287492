/** A number in a text. */
export interface WrittenNumber {
  /** Every value it may stand for, as plain decimals: `1.000` is a thousand in some languages, one in others. */
  values: string[]
  written: string
  start: number
  end: number
}

/** The zeros of digits that are written in other scripts: Arabic, Persian, Devanagari, full-width. */
const zeros = [0x0660, 0x06f0, 0x0966, 0xff10]
const numberPattern = /\p{Nd}+(?:[.,٫٬’'\u00a0\u2009\u202f ]\p{Nd}+)*/gu
const grouped = /^\d{1,3}(?:([,’' \u00a0\u2009\u202f٬.])\d{3})(?:\1\d{3})*(?:[.,٫]\d+)?$/u

function westernDigits(text: string): string {
  return text.replaceAll(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    const zero = zeros.find((first) => code >= first && code <= first + 9)
    return zero === undefined ? digit : String(code - zero)
  })
}

function plainDecimal(text: string): string {
  const [whole = '', fraction = ''] = text.replace(/[,٫]/u, '.').split('.')
  const leading = whole.replace(/^(-?)0+(?=\d)/u, '$1')
  const trailing = fraction.replace(/0+$/u, '')
  return trailing === '' ? leading : `${leading}.${trailing}`
}

function valuesOf(written: string): string[] {
  const text = westernDigits(written).replace('−', '-')
  const unsigned = text.replace(/^-/u, '')
  const sign = text === unsigned ? '' : '-'
  const values: string[] = []
  const separator = grouped.exec(unsigned)?.[1]
  if (separator !== undefined && !unsigned.startsWith('0'))
    values.push(plainDecimal(unsigned.replaceAll(separator, '')))
  if (/^\d+(?:[.,٫]\d+)?$/u.test(unsigned)) values.push(plainDecimal(unsigned))
  if (values.length === 0) values.push(unsigned)
  return values.map((value) => `${sign}${value}`)
}

type Stretch = Pick<WrittenNumber, 'written' | 'start'>

/** Numbers parted by spaces are one number when they may group its thousands, and several too. */
function pieces({ written, start }: Stretch): Stretch[] {
  if (!/[ \u00a0\u2009\u202f]/u.test(written)) return [{ written, start }]
  const parts = [...written.matchAll(/[^ \u00a0\u2009\u202f]+/gu)].map((part) => ({
    written: part[0],
    start: start + part.index,
  }))
  const isGrouped = /^-?\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?$/u.test(westernDigits(written))
  return isGrouped ? [{ written, start }, ...parts] : parts
}

/** A minus belongs to a number when nothing stands before it that the number could be taken from. */
function withSign(text: string, { written, start }: Stretch): Stretch {
  const isNegative = /(?:^|[\s([{“"'‘])[-−]$/u.test(text.slice(Math.max(0, start - 2), start))
  return isNegative ? { written: `-${written}`, start: start - 1 } : { written, start }
}

/** The numbers of a text, in order; digits that belong to a word, as in “GPT4”, are none. */
export function numbersIn(text: string): WrittenNumber[] {
  return [...text.matchAll(numberPattern)]
    .filter(({ index }) => !/[\p{L}\p{N}]/u.test(text[index - 1] ?? ''))
    .flatMap(({ 0: written, index }) => pieces(withSign(text, { written, start: index })))
    .map(({ written, start }) => ({ values: valuesOf(written), written, start, end: start + written.length }))
}
