import { Document, isSeq } from 'yaml'
import { importIntoCommand } from '../documents/import-command.ts'
import { storedTextPath } from '../documents/stored-text-path.ts'
import { findHeadings } from '../quotations/headings.ts'
import { linesOf } from '../quotations/lines.ts'
import { oneLine } from './imported-reading.ts'
import type { ReadingFacts } from './imported-reading.ts'

const mostHeadings = 60
const mostAuthorLines = 500

function facts({
  title,
  authors,
  editors,
  date,
  kind,
  language,
  source,
  moreAuthors,
  csl,
}: ReadingFacts): Record<string, unknown> {
  return {
    title: title ?? '',
    ...(authors.length > 0 && { authors }),
    ...(moreAuthors === true && { moreAuthors }),
    ...(editors.length > 0 && { editors }),
    ...(date !== undefined && { date }),
    kind,
    ...(language !== undefined && { language }),
    ...(Object.values(source).some((value) => value !== undefined) && { source }),
    ...(csl !== undefined && { csl }),
  }
}

function asYaml(value: Record<string, unknown>): string {
  const document = new Document(value, { version: '1.2', schema: 'core' })
  const authors = document.get('authors')
  // A line for each name would be more front matter than is read.
  if (isSeq(authors) && authors.items.length > mostAuthorLines) authors.flow = true
  return document.toString({ lineWidth: 0 })
}

/** The headings as comments: a guide for the summary. */
function headingGuide(text: string): string[] {
  const headings = findHeadings(linesOf(text))
  const shown = headings
    .slice(0, mostHeadings)
    .map((heading) => `#   ${'  '.repeat((heading.level ?? 1) - 1)}${oneLine(heading.text) ?? ''}`)
  if (shown.length === 0) return []
  const more = headings.length > shown.length ? [`#   and ${headings.length - shown.length} more`] : []
  return ['# The headings of the text, as a guide:', ...shown, ...more]
}

const rest = `# thesis: Its argument in one sentence.
# claims:
#   - { id: short-name, text: What it claims in your words., locator: section 2 }
# quotations:
#   - { text: Its own words exactly as they stand, locator: section 2 }
# questions:
#   - { text: What would you ask the group?, minutes: 8 }
`

/** A document with the facts of a reading and an empty summary, which the check asks for until it is written. */
export function documentText(reading: ReadingFacts, id: string): string {
  const { text } = reading
  const lines = [
    '---',
    asYaml(facts(reading)).trimEnd(),
    text === undefined
      ? `# text: ${storedTextPath(id)}   # once ${importIntoCommand('FILE', id)} has stored it`
      : `text: ${storedTextPath(id)}`,
    '',
    '# Your summary, in your own words: one paragraph, or a list of points.',
    ...(text === undefined ? [] : headingGuide(text)),
    "summary: ''",
    '',
    rest.trimEnd(),
    '---',
    '',
  ]
  return lines.join('\n')
}

/** A document to fill in for a reading of which only the title is known. */
export function newReading(title: string): string {
  const facts_ = asYaml({ title })
  return [
    '---',
    facts_.trimEnd(),
    '# authors: [Ada Lovelace, { organisation: Example Institute }]',
    '# date: 2026-04-07',
    '# kind: article',
    '# source: { name: Journal of Examples, url: https://example.org/article }',
    '# text: ../texts/full-text.txt   # quotations are checked against it',
    '',
    '# Your summary, in your own words: one paragraph, or a list of points.',
    "summary: ''",
    '',
    rest.trimEnd(),
    '---',
    '',
  ].join('\n')
}
