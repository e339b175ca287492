import type { CslNode } from 'citeproc'

const casesOfWords = new Set([
  'title',
  'sentence',
  'lowercase',
  'uppercase',
  'capitalize-all',
  'capitalize-first',
])

function isOwnText({ name, attrs }: CslNode): boolean {
  return name === 'name-part' || (name === 'text' && attrs['variable'] !== undefined)
}

function adaptedAttributes(node: CslNode): CslNode['attrs'] {
  const { 'text-case': textCase, 'subsequent-author-substitute': _dashes, ...others } = node.attrs
  const keepsCase = isOwnText(node) && textCase !== undefined && casesOfWords.has(textCase)
  return keepsCase || textCase === undefined ? others : { ...others, 'text-case': textCase }
}

/**
 * A style as Colloquy uses it. The letters of a reading's own fields stay as they are: changing case damages names
 * (“Claude Mythos” in sentence case is “Claude mythos”), and no program can tell which words are names. Words that
 * the style adds itself, such as “edited by”, keep their case rules. And every reference names its authors, though
 * the one above has the same, because on a handout it stands alone.
 */
export function adaptStyle(node: CslNode): CslNode {
  return {
    ...node,
    attrs: adaptedAttributes(node),
    children: node.children.map((child) => (typeof child === 'string' ? child : adaptStyle(child))),
  }
}
