import { parseHTML } from 'linkedom'
import { oneLine } from './imported-reading.ts'

const tag =
  /<\/?(?:i|b|u|em|strong|sc|scp|span|ital|italic|bold|tt|p|br|inf|(?:jats|mml|m):[\w-]+)(?:\s[^<>]*)?\/?>/giu
const script = /<(sup|sub|inf|jats:sup|jats:sub)(?:\s[^<>]*)?>([^<>]*)<\/\1>/giu
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/giu

const raised = Object.fromEntries(
  [...'0123456789+-=()in'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁱⁿ'][at]]),
)
const lowered = Object.fromEntries(
  [...'0123456789+-=()aeoxhklmnpst'].map((sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜ'][at]]),
)
const letters = /^[\p{L}\s]+$/u

function inScript(name: string, text: string): string {
  const isRaised = /sup$/iu.test(name)
  const signs = [...text].map((sign) => (isRaised ? raised : lowered)[sign === '−' ? '-' : sign])
  if (signs.every((sign) => sign !== undefined)) return signs.join('')
  // Raised letters, as in 1st, are read the same; raised figures are not.
  return letters.test(text) ? text : `${isRaised ? '^' : '_'}${text.length > 1 ? `(${text})` : text}`
}

const known = new Map<string, string>()

function characterOf(written: string): string {
  const found = known.get(written)
  if (found !== undefined) return found
  const { document } = parseHTML(`<html><body><p>${written}</p></body></html>`)
  const character = document.querySelector('p')?.textContent ?? written
  known.set(written, character)
  return character
}

/** Characters for references to them, such as `&rsquo;` and `&#8217;`. */
export function withoutReferences(text: string): string {
  // Some programs write references to the ampersands of references.
  return text.replaceAll('&amp;', '&').replaceAll(reference, characterOf)
}

/**
 * Plain text of a text of a library, which may have tags such as `<i>` and references to characters. Figures that are
 * raised or lowered stay so; what only looks like a tag stays as it is.
 */
export function plainText(value: unknown): string | undefined {
  const text: unknown = Array.isArray(value) ? value[0] : value
  if (typeof text !== 'string') return oneLine(text)
  const untagged = text
    .replaceAll(script, (_, name: string, inner: string) => inScript(name, inner))
    .replaceAll(tag, (found) => (/^<(?:br|\/?p|\/?jats:p)/iu.test(found) ? ' ' : ''))
  return oneLine(withoutReferences(untagged))
}
