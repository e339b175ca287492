import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { DocumentFile } from './document-file.ts'
import { diagnosticAbout } from '../source-file.ts'

const identifier = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

// The questions of the session's closing have ids that begin with this word.
const reserved = 'closing'

/** A name of lower-case letters, digits and hyphens that is near to what was typed. */
function identifierNear(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  return plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '') || 'reading-1'
}

/** What programs that keep folders alike on several machines, and people, put into the names of copies. */
const copies = [
  /[ _-]*\((?:[^()]*[ ’'])?(?:conflicted copy|case conflict|selective sync conflict|copie en conflit|copia en conflicto|in konflikt stehende kopie|konfliktkopie|copia in conflitto|conflict)[^()]*\)/iu,
  /[ ._-]*sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]+)?/u,
  /[ _-]+conflict-\d{8}-\d{6}/iu,
]

/** The name of the file that a copy is of, without `.md`; nothing when the name is no copy's. */
function originalOf(id: string): string | undefined {
  const pattern = copies.find((one) => one.test(id))
  return pattern && id.replace(pattern, '').trim()
}

/** Reports a file name that is not a valid id. */
export function nameProblem({ id, path }: DocumentFile): Diagnostic[] {
  if (id === reserved) {
    const message = `${reserved} is the name of a part of the session, and cannot be that of a reading`
    const help = `rename the file, for example to on-${reserved}.md`
    return [diagnosticAbout(path, { code: 'reserved-file-name', message, help })]
  }
  const original = originalOf(id)
  if (original !== undefined) {
    const message = `this is a copy that was made when ${original}.md was changed on two machines at a time`
    const help = `take over into ${original}.md what is right in it, and delete this file`
    return [diagnosticAbout(path, { code: 'conflicted-copy', message, help })]
  }
  if (identifier.test(id)) return []
  const problem = diagnosticAbout(path, {
    code: 'invalid-file-name',
    message: 'the name of the file is no identifier: lower-case letters, digits and hyphens',
    help: `rename it, for example to ${identifierNear(id)}.md`,
  })
  return [problem]
}

/** Reports file names that collide on case-insensitive file systems, such as `a.md` and `A.MD`. */
export function collidingNames(files: readonly DocumentFile[]): Diagnostic[] {
  const firstPaths = new Map<string, string>()
  return files.flatMap(({ id, path }) => {
    const folded = id.normalize('NFC').toLowerCase()
    const first = firstPaths.get(folded)
    firstPaths.set(folded, first ?? path)
    if (first === undefined) return []
    const problem = diagnosticAbout(path, {
      code: 'colliding-file-names',
      message: `the name of the file is the same as that of ${first}, but for capitals or accents`,
      help: 'rename one of the two',
    })
    return [problem]
  })
}
