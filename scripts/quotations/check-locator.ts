import { closest, distance } from 'fastest-levenshtein'
import type { Finding } from '../documents/source-file.ts'
import type { Passage } from './find-passages.ts'
import { headingPath } from './headings.ts'
import type { Heading } from './headings.ts'
import type { StoredText } from './stored-text.ts'

/** What became of a locator: the passages it agrees with, and a warning when it leads nowhere or elsewhere. */
export interface LocatorCheck {
  passages: Passage[]
  finding?: Finding
}

const freeForm =
  /^(?:\d|§|¶|(?:p|pp|pages?|s|ch|chap|chapters?|sec|sect|sections?|parts?|para|paragraphs?|lines?|verses?|fig|figures?|tables?|box(?:es)?|notes?|fn|footnotes?|appendix|annex|slides?|min|minutes?|steps?|opening|beginning|start|intro|introduction|middle|end|ending|closing|abstract|summary|conclusions?|title|headline|caption|epigraph|preface|foreword|afterword|throughout|passim)(?![\p{L}\p{N}]))/iu
const pageLocator = /^(?:pp?|pages?)\.?\s*(\p{N}+|[ivxlcdm]+)(?:\s*[-–—]\s*(\p{N}+|[ivxlcdm]+))?$/iu

const joinedScripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** The words of a title between spaces; in scripts without spaces every letter is a word. */
function titleWords(title: string): string {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’]/gu, '')
    .replaceAll(new RegExp(joinedScripts, 'gu'), ' $& ')
  return ` ${words.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()} `
}

function headingsNamed(locator: string, headings: Heading[]): Heading[] {
  const wanted = titleWords(locator)
  const same = headings.filter(({ text }) => titleWords(text) === wanted)
  if (same.length > 0) return same
  return headings.filter(({ text }) => {
    const title = titleWords(text)
    return title.trim() !== '' && (wanted.includes(title) || (wanted.length >= 10 && title.includes(wanted)))
  })
}

function unknownLocator(locator: string, headings: Heading[]): Finding {
  const nearest = closest(
    locator,
    headings.map(({ text }) => text),
  )
  const isNear =
    distance(locator.toLowerCase(), nearest.toLowerCase()) <= Math.max(locator.length, nearest.length) / 2
  const line = headings.find(({ text }) => text === nearest)?.line
  const first = headings.slice(0, 6).map(({ text }) => `“${text}”`)
  const more = headings.length > first.length ? ` and ${headings.length - first.length} more` : ''
  return {
    severity: 'warning',
    code: 'unknown-locator',
    message: `“${locator}” is no heading of the text`,
    help: isNear
      ? `the nearest heading is “${nearest}” (line ${line})`
      : `write a heading (${first.join(', ')}${more}), a page such as \`p. 14\`, or \`section 2\``,
  }
}

function elsewhere(locator: string, found: string): Finding {
  return {
    severity: 'warning',
    code: 'locator-mismatch',
    message: `the quotation is not where “${locator}” says`,
    help: `it is ${found}`,
  }
}

function checkPage(locator: string, passages: Passage[], stored: StoredText): LocatorCheck {
  const [, from, to = from] = pageLocator.exec(locator) ?? []
  const places = [from, to].map((label) =>
    stored.pages.findIndex((page) => page.label.toLowerCase() === label?.toLowerCase()),
  )
  const [first = -1, last = -1] = places
  if (first === -1 || last === -1 || passages.length === 0) return { passages }
  const range = stored.pages.slice(first, last + 1)
  const agreeing = passages.filter(({ start, end }) =>
    [start, end - 1].some((place) => range.some((page) => page === stored.pageAt(stored.offsetOf(place)))),
  )
  if (agreeing.length > 0) return { passages: agreeing }
  const page = stored.pageAt(stored.offsetOf(passages[0]?.start ?? 0))
  return { passages, finding: elsewhere(locator, `on page ${page?.label} of the text`) }
}

function isUnder(heading: Heading, offset: number, stored: StoredText): boolean {
  const own = stored.headingAt(offset)
  if (!own) return false
  if (headingPath(stored.headings, own).includes(heading)) return true
  // Plain text shows no levels: a heading above may contain the ones that follow it.
  return own.level === undefined && heading.start <= offset
}

function checkSection(
  locator: string,
  named: Heading[],
  passages: Passage[],
  stored: StoredText,
): LocatorCheck {
  const exact = passages.filter(({ start }) =>
    named.some((heading) => heading === stored.headingAt(stored.offsetOf(start))),
  )
  if (exact.length > 0) return { passages: exact }
  const agreeing = passages.filter(({ start }) =>
    named.some((heading) => isUnder(heading, stored.offsetOf(start), stored)),
  )
  if (agreeing.length > 0 || passages.length === 0) return { passages: agreeing }
  const offset = stored.offsetOf(passages[0]?.start ?? 0)
  const found = stored.headingAt(offset)
  const section = found ? `under “${found.text}”` : 'above the first heading'
  return { passages, finding: elsewhere(locator, `${section}, on line ${stored.lineAt(offset)} of the text`) }
}

/**
 * Holds a locator against the headings and pages of a text. Locators such as `p. 14`, `section 2` or `opening`
 * name no heading and are let be. `passages` are the places of a quotation; none for a claim.
 */
export function checkLocator(locator: string, passages: Passage[], stored: StoredText): LocatorCheck {
  if (pageLocator.test(locator)) return checkPage(locator, passages, stored)
  const named = headingsNamed(locator, stored.headings)
  if (named.length > 0) return checkSection(locator, named, passages, stored)
  if (stored.headings.length === 0 || freeForm.test(locator.trim())) return { passages }
  return { passages, finding: unknownLocator(locator, stored.headings) }
}
