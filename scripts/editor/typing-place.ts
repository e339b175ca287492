import type { EditorPosition } from './front-matter-view.ts'

/** Where a new key or a new item would begin. */
export interface TypingPlace {
  /** The keys that it stands below, from the top. */
  within: string[]
  /** Whether it follows a hyphen. */
  kind: 'key' | 'item'
  /** Where what is typed so far begins. */
  start: EditorPosition
}

const typed = /^(?<indent> *)(?<hyphen>- +)?(?<word>[\w-]*)$/u
const keyLine = /^(?<indent> *)(?<hyphens>(?:- +)*)(?<key>[\w-]+):/u

/**
 * The place at the end of which a person types a key, by the indentation of the lines above; nothing where anything
 * but white space, a hyphen and a word stands before it. The YAML may be broken, as it is while it is typed.
 */
export function typingPlace(yaml: string, { line, character }: EditorPosition): TypingPlace | undefined {
  const lines = yaml.split('\n')
  const groups = typed.exec((lines[line] ?? '').slice(0, character))?.groups
  if (!groups) return undefined
  const { indent = '', hyphen, word = '' } = groups
  const within: string[] = []
  // A key stands further to the right than the one above it; a hyphen may stand below the first letter of its key.
  let limit = hyphen === undefined ? indent.length : indent.length + 1
  for (let above = line - 1; above >= 0 && limit > 0; above -= 1) {
    const found = keyLine.exec(lines[above] ?? '')?.groups
    if (!found) continue
    const { indent: left = '', hyphens = '', key = '' } = found
    if (left.length + hyphens.length >= limit) continue
    within.unshift(key)
    limit = hyphens === '' ? left.length : left.length + 1
  }
  const start = { line, character: character - word.length }
  return { within, kind: hyphen === undefined ? 'key' : 'item', start }
}
