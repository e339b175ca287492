import { parseDocument } from 'yaml'
import { findHeadings } from '../quotations/headings.ts'
import { linesOf } from '../quotations/lines.ts'
import { isoDate, languageOf, webAddress } from './csl-facts.ts'
import { oneLine } from './imported-reading.ts'
import type { ReadingFacts } from './imported-reading.ts'

const frontMatter = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u

function keysOf(matter: string): Record<string, unknown> {
  const parsed = parseDocument(matter, { schema: 'failsafe' })
  const value: unknown = parsed.errors.length > 0 ? undefined : parsed.toJS()
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function namesOf(value: unknown): string[] {
  const names = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/\s*(?:,|;|\band\b)\s*/u)
      : []
  return names.flatMap((name) => oneLine(name) ?? [])
}

/** A reading from a Markdown or plain text file: title, authors and date from its front matter or first heading. */
export function fromMarkdown(text: string): ReadingFacts {
  const plain = text.replace(/^\ufeff/u, '').replaceAll(/\r\n?/gu, '\n')
  const matter = frontMatter.exec(plain)
  const keys = keysOf(matter?.[1] ?? '')
  const body = plain.slice(matter?.[0].length ?? 0).trim()
  const firstLine = body.split('\n')[0] ?? ''
  const heading = findHeadings(linesOf(body))[0]
  const title =
    oneLine(keys['title']) ??
    (heading?.line === 1 || firstLine.length > 200 ? heading?.text : firstLine.replace(/^#+\s*/u, ''))
  return {
    title: oneLine(title),
    authors: namesOf(keys['authors'] ?? keys['author']),
    editors: namesOf(keys['editors'] ?? keys['editor']),
    date: isoDate(oneLine(keys['date'])),
    kind: 'article',
    language: languageOf(keys['language'] ?? keys['lang']),
    source: { url: webAddress(keys['url'] ?? keys['source']) },
    text: body,
  }
}
