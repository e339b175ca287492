import { isMap, parseDocument } from 'yaml'

const fenceLine = /^---/mu

/**
 * Whether a text is a session's keys and nothing else, without the lines of three hyphens round them: what one gets
 * who copies the keys alone. A text that holds such a line means it.
 */
export function isBareFrontMatter(text: string): boolean {
  if (fenceLine.test(text) || !/^session\s*:/mu.test(text)) return false
  const { contents, errors } = parseDocument(text, { prettyErrors: false })
  return errors.length === 0 && isMap(contents) && contents.has('session')
}
