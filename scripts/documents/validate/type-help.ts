/** The only key of a group and its value, when that is all there is: probably text with a colon in it. */
function textWithColon(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const [first, ...others] = Object.entries(value)
  if (!first || others.length > 0 || typeof first[1] === 'object') return undefined
  return `${first[0]}: ${String(first[1])}`
}

/** What to do about a value of the wrong kind. */
export function helpForType(name: string, expected: string, value: unknown, example?: string): string {
  const such = example ? `, such as ${example}` : ''
  if (value === null) return `write it after the colon${such}`
  if (expected.includes('number')) return `write ${name} as a number${such}`
  if (expected.startsWith('text')) {
    const colon = textWithColon(value)
    if (colon) return `put text that contains a colon in quotes: ${JSON.stringify(colon)}`
    return `write ${name} as text${such}`
  }
  if (expected === 'a list') {
    return `write ${name} as a list: each item on a line of its own, after a hyphen and a space`
  }
  return `write the keys of ${name} below it, indented, each on a line of its own with a colon and its value`
}
