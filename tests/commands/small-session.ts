import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** As a person begins: no settings of Slidev's, no include, and a slide of one's own that draws a diagram. */
const slides = `---
title: An evening with a rope
lang: en-GB
session:
  minutes: 25
---

# An evening with a rope

---

# Who holds whom

\`\`\`mermaid
graph LR
  Guide --> Rope
\`\`\`
`

/** The one reading of the small session. */
export const reading = `---
title: The rope
summary: A guide who never slips is checked less and less.
authors: [Ada Lovelace]
date: '2026-04-07'
minutes: 5
questions:
  - text: Who holds the rope?
    minutes: 10
    note: Wait until the silence hurts, then wait a little more.
---
`

/** Writes a session of one reading, with one question, into a folder of its own. */
export async function makeSmallSession(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy Ünï '))
  await mkdir(join(folder, 'documents'))
  await writeFile(join(folder, 'slides.md'), slides)
  await writeFile(readingPath(folder), reading)
  return folder
}

/** Where the reading of a small session is. */
export function readingPath(folder: string): string {
  return join(folder, 'documents', 'rope.md')
}
