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
const numberPattern =
  /(?<![\p{L}\p{N}])(?:(?<=^|[\s([{“"'‘])[-−])?\p{Nd}+(?:[.,٫٬’'\u00a0\u2009\u202f ]\p{Nd}+)*/gu
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

/** Numbers parted by spaces are one number when they group its thousands, and several in any other case. */
function pieces(match: RegExpExecArray): { written: string; start: number }[] {
  const [written] = match
  if (!/[ \u00a0\u2009\u202f]/u.test(written)) return [{ written, start: match.index }]
  const parts = [...written.matchAll(/[^ \u00a0\u2009\u202f]+/gu)].map((part) => ({
    written: part[0],
    start: match.index + part.index,
  }))
  const isGrouped = /^-?\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?$/u.test(westernDigits(written))
  return isGrouped ? [{ written, start: match.index }, ...parts] : parts
}

/** The numbers of a text, in order. */
export function numbersIn(text: string): WrittenNumber[] {
  return [...text.matchAll(numberPattern)].flatMap((match) =>
    pieces(match).map(({ written, start }) => ({
      values: valuesOf(written),
      written,
      start,
      end: start + written.length,
    })),
  )
}
