import { join } from 'node:path'
import { writeFiles } from '../../files/write.ts'

/** The name of the deck's second entry file, for Slidev's own commands. */
export const plainEntry = 'plain.md'

const words =
  'a guide who never slips is checked less and less until nobody remembers why the rope was there and who had tied it'.split(
    ' ',
  )

/** A sentence of some words, another one for each seed. */
function sentence(seed: number, length: number): string {
  const text = Array.from({ length }, (_, index) => words[(seed * 7 + index * 5) % words.length]).join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function list<Item>(count: number, item: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => item(index))
}

/** A reading of usual length, with everything that a reading may have. Its front matter is JSON, which YAML includes. */
function reading(number: number): string {
  const seed = number * 100
  const frontMatter = {
    title: `The rope and the guide, part ${number}`,
    authors: [`Ada Lovelace`, { organisation: `Institute ${number}` }],
    date: `20${10 + (number % 15)}-04-07`,
    kind: 'article',
    source: { name: 'Journal of Ropes', url: `https://example.org/${number}` },
    minutes: 12,
    summary: list(5, (index) => sentence(seed + index, 22)),
    thesis: sentence(seed + 10, 14),
    claims: list(6, (index) => ({
      id: `claim-${index}`,
      text: sentence(seed + 20 + index, 18),
      evidence: sentence(seed + 30 + index, 12),
      locator: `Part ${index + 1}`,
    })),
    quotations: list(2, (index) => ({ text: sentence(seed + 40 + index, 16), locator: `Part ${index + 1}` })),
    terms: list(3, (index) => ({ term: `rope ${index}`, meaning: sentence(seed + 50 + index, 11) })),
    questions: list(3, (index) => ({
      text: sentence(seed + 60 + index, 12).replace('.', '?'),
      minutes: 2,
      level: 'evaluate',
      protocol: 'pairs',
      about: [`claim-${index}`],
      purpose: `${sentence(seed + 70 + index, 9)} Purpose ${seed + index}.`,
      note: `${sentence(seed + 80 + index, 15)} Note ${seed + index}.`,
    })),
    diagrams: [
      {
        kind: 'layers',
        title: 'Three layers',
        layers: list(3, (index) => ({ name: `Layer ${index + 1}`, text: sentence(seed + 90 + index, 8) })),
      },
      { kind: 'cycle', title: 'A cycle', steps: list(4, (index) => ({ name: `Step ${index + 1}` })) },
    ],
  }
  return `---\n${JSON.stringify(frontMatter, null, 2)}\n---\n\n${sentence(seed, 60)}\n`
}

function headmatter(readings: number, extra: string): string {
  return `---
theme: default
title: A session of ${readings} readings
lang: en-GB
${extra}session:
  date: 2026-12-08
  start: '09:00'
  minutes: ${Math.min(600, 60 + readings * 8)}
---

# A session of ${readings} readings
`
}

/** The path of a reading in the folder of a session. */
export function readingPath(number: number): string {
  return `documents/reading-${String(number).padStart(4, '0')}.md`
}

/**
 * Writes a session of so many readings, and beside it what Slidev's own commands need for the same slides: an entry
 * file that takes Colloquy's folder as an addon.
 */
export async function makeSession(folder: string, readings: number, projectFolder: string): Promise<void> {
  const asAddon = [
    `addons: [${JSON.stringify(projectFolder)}]`,
    'fonts: { provider: none }',
    `favicon: ''`,
    'preloadImages: false',
    'mcp: false',
    '',
  ].join('\n')
  const include = '\n---\nsrc: ./pages/index.md\n---\n'
  await writeFiles(
    [
      { path: 'slides.md', content: headmatter(readings, '') },
      { path: plainEntry, content: headmatter(readings, asAddon) + include },
      ...list(readings, (index) => ({ path: readingPath(index + 1), content: reading(index + 1) })),
    ].map(({ path, content }) => ({ path: join(folder, path), content })),
  )
}

/** Writes one of the readings in other words. */
export async function changeReading(folder: string, number: number): Promise<void> {
  changes += 1
  const changed = reading(number).replace('part', `part, version ${changes},`)
  await writeFiles([{ path: join(folder, readingPath(number)), content: changed }])
}

let changes = 0
