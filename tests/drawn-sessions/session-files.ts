import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { arbitrarySession, type DrawnSession, type SessionBounds } from './draw-session.ts'

function toYaml(data: unknown): string {
  return stringify(data, { lineWidth: 100 })
}

function slidesFile({ title, language, session, ownSlides }: DrawnSession): string {
  const headmatter = toYaml({
    theme: 'default',
    title,
    lang: language,
    fonts: { provider: 'none' },
    favicon: '',
    preloadImages: false,
    mcp: false,
    session,
    // Slidev ends the headmatter at three hyphens, wherever they are.
  }).replaceAll('---', '–')
  const before = ['# Cover', ...ownSlides.before].join('\n\n---\n\n')
  // What stands right below an include is no slide of its own.
  const after = ownSlides.after.map((slide) => `\n---\n\n${slide}\n`).join('')
  return `---\n${headmatter}---\n\n${before}\n\n---\nsrc: ./pages/index.md\n---\n${after}`
}

/** The files of a session, by their paths in its folder. */
export function sessionFiles(drawn: DrawnSession): Record<string, string> {
  const readings = drawn.readings.flatMap(({ id, frontMatter, body, storedText }) => [
    [`documents/${id}.md`, `---\n${toYaml(frontMatter)}---\n${body}`],
    ...(storedText === undefined ? [] : [[`texts/${id}.txt`, storedText]]),
  ])
  return Object.fromEntries([['slides.md', slidesFile(drawn)], ...readings])
}

/** Writes the files of a session into a folder. */
export async function writeSession(folder: string, drawn: DrawnSession): Promise<void> {
  for (const [path, content] of Object.entries(sessionFiles(drawn))) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}

/** The session that a seed stands for: the same for everybody who has the same schema. */
export function sessionOfSeed(seed: number, bounds?: SessionBounds): DrawnSession {
  return fc.sample(arbitrarySession(bounds), { seed, numRuns: 1 })[0]!
}

/** Seeds of sessions. A seed is all that there is to a session, so that nothing is gained by a smaller one. */
export const arbitrarySeed: fc.Arbitrary<number> = fc.noShrink(fc.noBias(fc.nat(2 ** 31 - 1)))
