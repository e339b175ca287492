const names: Record<string, string> = {
  '\u00a0': 'a no-break space',
  '\u202f': 'a narrow no-break space',
  '\u2007': 'a space of the width of a digit',
  '\u3000': 'a full-width space',
  '\u00ad': 'a soft hyphen',
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u2060': 'a word joiner',
  '\ufeff': 'a byte order mark',
  '\u202d': 'a sign that turns the line round',
  '\u202e': 'a sign that turns the line round',
}

/** Signs that look like an ordinary space, or like nothing. */
const unseen = /[\u00a0\u00ad\u061c\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff]/u
const allUnseen = new RegExp(unseen, 'gu')
const fullWidth = /[\uff01-\uff5e]/u

/** A space that is none to YAML, as part of a pattern. */
export const oddSpace = '[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]'

/** A character as its code: `U+00A0`. */
function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** What a sign that cannot be seen, or cannot be told from another, is called: `a no-break space (U+00A0)`. */
export function nameOfSign(character: string): string {
  const name = names[character]
  if (name !== undefined) return `${name} (${codeOf(character)})`
  if (fullWidth.test(character)) return `the full-width ${character} (${codeOf(character)})`
  return /\s/u.test(character)
    ? `an unusual space (${codeOf(character)})`
    : `an invisible sign (${codeOf(character)})`
}

/** The first sign of a text that cannot be seen, or is a full-width form of a letter, a digit or a mark. */
export function oddSignIn(text: string): string | undefined {
  return unseen.exec(text)?.[0] ?? fullWidth.exec(text)?.[0]
}

/** The text without signs that cannot be seen, in the ordinary forms of its letters and digits. */
export function withoutOddSigns(text: string): string {
  return text
    .replace(allUnseen, (sign) => (/\s/u.test(sign) && sign !== '\ufeff' ? ' ' : ''))
    .normalize('NFKC')
    .trim()
}
