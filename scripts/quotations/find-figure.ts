import { figureTokens, sameToken } from './figure-tokens.ts'
import type { FigureToken } from './figure-tokens.ts'
import { numbersIn } from './numbers.ts'
import type { WrittenNumber } from './numbers.ts'

/** Far enough to hold the words of a figure on one side of its number. */
const reach = 160

function matchesAround(figure: FigureToken[], anchor: number, text: string, number: WrittenNumber): boolean {
  const after = figureTokens(text.slice(number.end, number.end + reach))
  const before = figureTokens(text.slice(Math.max(0, number.start - reach), number.start))
  const following = figure.slice(anchor + 1)
  const preceding = figure.slice(0, anchor)
  return (
    following.every((token, index) => sameToken(token, after[index])) &&
    preceding.every((token, index) => sameToken(token, before[before.length - preceding.length + index]))
  )
}

function hasWords(figure: FigureToken[], text: string): boolean {
  const tokens = figureTokens(text)
  return tokens.some((_, start) => figure.every((token, index) => sameToken(token, tokens[start + index])))
}

/** The numbers of a text, found once for all figures that are looked for in it. */
export class FigureText {
  private readonly text: string
  private readonly numbers: WrittenNumber[]

  constructor(text: string) {
    this.text = text
    this.numbers = numbersIn(text)
  }

  /** Whether a figure is in the text, however its number and its per cent are written. */
  has(figure: string): boolean {
    const tokens = figureTokens(figure)
    const anchor = tokens.findIndex(({ kind }) => kind === 'number')
    const wanted = tokens[anchor]
    if (wanted?.kind !== 'number') return tokens.length > 0 && hasWords(tokens, this.text)
    return this.numbers.some(
      (number) =>
        sameToken(wanted, { kind: 'number', number }) && matchesAround(tokens, anchor, this.text, number),
    )
  }

  /** The figure of the text that comes closest, with its unit, and where it stands; nothing without any number. */
  nearest(figure: string): { written: string; offset: number } | undefined {
    const tokens = figureTokens(figure)
    const wanted = tokens.find((token) => token.kind === 'number')
    const unit = tokens.find((token) => token.kind === 'word')
    if (wanted?.kind !== 'number') return undefined
    const ranked = this.numbers
      .map((number) => ({ number, after: figureTokens(this.text.slice(number.end, number.end + 40))[0] }))
      .map(({ number, after }) => ({
        number,
        hasUnit: unit !== undefined && sameToken(unit, after),
        distance: distanceBetween(wanted.number, number),
      }))
    const best = ranked
      .toSorted((one, other) => Number(other.hasUnit) - Number(one.hasUnit) || one.distance - other.distance)
      .at(0)
    if (!best) return undefined
    const following =
      /^[^\S\n]?(?:%|‰|[\p{L}]+(?: cent\b)?)/u.exec(this.text.slice(best.number.end))?.[0] ?? ''
    return { written: best.number.written + (best.hasUnit ? following : ''), offset: best.number.start }
  }
}

/** How many times one number is the other, as a logarithm; numbers apart in sign are far apart. */
function distanceBetween(one: WrittenNumber, other: WrittenNumber): number {
  const [first, second] = [Number(one.values[0]), Number(other.values[0])]
  if (first === second) return 0
  const distance = Math.abs(Math.log(first / second))
  return Number.isFinite(distance) ? distance : Number.MAX_VALUE
}
