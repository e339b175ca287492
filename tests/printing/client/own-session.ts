import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A session whose slides need all that Slidev can do for a slide of one's own. */
const slides = `---
title: An evening with a rope
lang: en-GB
mdc: true
session:
  minutes: 25
---

# An evening with a rope

With $e^{i\\pi}+1=0$ on the cover.

---

# Who holds whom

\`\`\`mermaid
graph LR
  Guide --> Rope
\`\`\`

---
layout: mine
---

# A formula and a box

$$
\\int_0^1 x^2 \\, dx = \\frac13
$$

<MyBox kind="warm">inside **the** box</MyBox>

<<< @/snippets/knot.ts

---

# A picture

<img src="/figure.png" alt="A question slide" width="200" />

<style>
h1 { color: rebeccapurple }
</style>
`

/** The files of the session, by path. */
export const ownSession: Readonly<Record<string, string>> = {
  'slides.md': slides,
  'documents/rope.md': `---
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
`,
  'layouts/mine.vue':
    '<template><div class="slidev-layout mine"><slot /></div></template>\n<style>.mine { background: #eef }</style>\n',
  'components/MyBox.vue': `<script setup lang="ts">
import aside from '../pages/aside.txt?raw'
defineProps<{ kind: string }>()
</script>
<template><div class="my-box" :class="kind"><slot /> {{ aside }}</div></template>
<style scoped>.my-box { border: 2px solid teal } .warm { color: darkred }</style>
`,
  'styles/index.css': '.slidev-layout p { letter-spacing: 0.02em }\n',
  'setup/main.ts': 'export default () => {}\n',
  'snippets/knot.ts': "export const knot = 'bowline'\n",
  'public/note.txt': 'a file of one’s own\n',
  'pages/aside.txt': 'Beside the generated pages.\n',
}

const picture = join(import.meta.dirname, '../../../docs/pictures/question.png')

/** Writes the session into a folder of its own, with other files in the place of some. */
export async function makeOwnSession(changed: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-own-'))
  for (const [path, content] of Object.entries({ ...ownSession, ...changed })) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  await cp(picture, join(folder, 'public/figure.png'))
  return folder
}
