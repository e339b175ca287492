import { relative } from 'node:path'
import { digest, fingerprint } from '../../files/fingerprint.ts'
import type { ResolvedDeck } from '../../server/slidev.ts'

/** The files that a session's client may be made of, by digest. */
export interface ClientFiles {
  /** The files of the session's folder, by path in it, with forward slashes. */
  session: ReadonlyMap<string, string>
  /** The digest of Colloquy itself. */
  program: string
}

/**
 * Whether a file is a reading, a generated page or an output: a client has it as data beside it, or not at all, unless
 * a module takes it in.
 */
export function isDataFile(path: string): boolean {
  return /^(?:documents\/.*\.md|pages\/.*|.*\.pdf)$/u.test(path)
}

/**
 * Tells one client from another by what is known before it is bundled: Colloquy itself, and what is in the session's
 * folder but data. What modules take in besides is kept with the client: client-inputs.ts.
 */
export function clientKey(
  { data, roots, utils, themeRaw, userRoot }: ResolvedDeck,
  own: readonly number[],
  { session, program }: ClientFiles,
): string {
  const kept = new Map([...session].filter(([path]) => !isDataFile(path)))
  const slides = own.map((number) => {
    const { content, frontmatter, note, source } = data.slides[number - 1]!
    return { number, content, frontmatter, note, path: relative(userRoot, source.filepath) }
  })
  const parts = [roots, themeRaw, data.config, data.features, utils.define, utils.indexHtml, slides]
  return digest(JSON.stringify([fingerprint(kept), program, parts]))
}
