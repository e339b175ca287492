import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder with these files, removed after the test. Paths are relative to it. */
export async function temporaryProject(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

/** A session with one theme that includes the generated slides. */
export const soundSlides = `---
title: Trust and its limits
session:
  themes:
    - { id: oversight, title: Who watches? }
---

# Trust and its limits

---
src: ./pages/index.md
---
`

/** A reading that nothing is wrong with; it has the claim \`buffer\` and a position on \`oversight\`. */
export const soundReading = `---
title: The guide and the rope
summary: The better the guide, the steeper the slope.
claims:
  - { id: buffer, text: Uneven performance keeps people checking. }
positions:
  oversight: { stance: challenges }
---
`
