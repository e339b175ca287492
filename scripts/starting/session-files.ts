import { stringify } from 'yaml'
import { firstReading, firstReadingId, firstReadingText } from './first-reading.ts'
import type { SessionFacts } from './session-facts.ts'

/** A file of a new session: its path from the session's folder, and everything that is in it. */
export interface SessionFile {
  path: string
  content: string
}

/** How commands are typed for the session, as its README says them: `deck` gives `npm run deck`. */
export type TypedCommand = (name: string) => string

const scalar = (value: string): string => stringify(value, { lineWidth: 0 }).trimEnd()

interface SharedMinutes {
  presentation: number
  questions: readonly [number, number]
  closing: number
}

const opening = 5
const longest = 240

/** Shares the minutes of a session out to its parts, so that the first agenda adds up. */
function shareMinutes(minutes: number): SharedMinutes {
  const presentation = Math.max(1, Math.round(minutes / 6))
  const questions = [Math.round(minutes * 0.3), Math.round(minutes / 4)] as const
  const left = minutes - opening - presentation - questions[0] - questions[1]
  return { presentation, questions, closing: Math.min(longest, Math.max(0, left)) }
}

function slidesFile(
  { title, lang, group, date, start, minutes }: SessionFacts,
  hasReadings: boolean,
): string {
  const { presentation, closing } = shareMinutes(minutes)
  const readings = hasReadings
    ? '  # readings: [one-name, another]   # their order: names of files in documents/, without .md'
    : `  readings: [{ id: ${firstReadingId}, minutes: ${presentation} }] # their order: names of files in documents/, without .md`
  return [
    '---',
    `title: ${scalar(title)}`,
    `lang: ${lang}`,
    'session:',
    group === undefined ? '  # group: Tuesday Reading Group' : `  group: ${scalar(group)}`,
    date === undefined ? '  # date: 2026-05-12' : `  date: ${date}`,
    `  start: '${start}'`,
    `  minutes: ${minutes}`,
    '  opening:',
    `    minutes: ${opening}`,
    "    # text: 'Names round the table.'",
    readings,
    '  # themes that run across the readings; each reading says under `positions:` what it does to them',
    '  # themes:',
    "  #   - { id: oversight, title: 'Who watches?' }",
    '  closing:',
    `    minutes: ${closing}`,
    "    # text: 'One word each.'",
    '    # questions:',
    "    #   - { text: 'What would change your mind?', minutes: 8 }",
    '---',
    '',
  ].join('\n')
}

function readmeFile({ title }: SessionFacts, typed: TypedCommand, hasReadings: boolean): string {
  const example = hasReadings
    ? ''
    : `\`documents/${firstReadingId}.md\` is a whole reading to try and to look things up in. Delete it, and its name in \`slides.md\`, when you have written your own.\n\n`
  return `# ${title}

\`slides.md\` is the session, and each file in \`documents/\` is a reading: the front matter is your summary, and slides, agenda and sheets follow from it. Full texts lie in \`texts/\`; quotations are checked against them.

${example}| type                        | to                                                                       |
| --------------------------- | ------------------------------------------------------------------------ |
| \`${typed('deck')}\` | write the slides and the sheets as PDFs to \`dist/\`                       |
| \`${typed('present')}\` | show the slides in the room; what you save shows at once                 |
| \`${typed('check')}\` | see what is wrong, with the line and what to do                          |
| \`${typed('plan')}\` | see the agenda, and what to cut first when time is short                 |
| \`${typed('new')}\` | write another reading to fill in; its title stands in quotation marks    |
| \`${typed('import')}\` | make readings of a library (\`.bib\`, \`.ris\`, \`.json\`), a page or a PDF    |

Send \`dist/pre-reading.pdf\` to everybody, print \`dist/handout.pdf\`, and keep \`dist/facilitator.pdf\` for yourself.
`
}

const ignored = `# Written by the commands, from your files.
pages/
dist/
.colloquy/
node_modules/
*.partial

# Full texts are other people's property.
texts/*
!texts/${firstReadingId}.txt
`

const recommendations = `${JSON.stringify({ recommendations: ['antfu.slidev'] }, null, 2)}\n`

/** Every file that a new session begins with. Where there are readings already, none is added to them. */
export function sessionFiles(facts: SessionFacts, typed: TypedCommand, hasReadings: boolean): SessionFile[] {
  return [
    { path: 'slides.md', content: slidesFile(facts, hasReadings) },
    ...(hasReadings
      ? []
      : [
          {
            path: `documents/${firstReadingId}.md`,
            content: firstReading(shareMinutes(facts.minutes).questions),
          },
          { path: `texts/${firstReadingId}.txt`, content: firstReadingText },
        ]),
    { path: 'README.md', content: readmeFile(facts, typed, hasReadings) },
    { path: '.gitignore', content: ignored },
    { path: '.vscode/extensions.json', content: recommendations },
  ]
}
