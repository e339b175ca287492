import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { DocumentFile } from './document-files.ts'
import { diagnosticAbout } from '../source-file.ts'

const identifier = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

// The questions of the session's closing have ids that begin with this word.
const reserved = 'closing'

/** A name of lower-case letters, digits and hyphens that is near to what was typed. */
function identifierNear(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  return plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '') || 'reading-1'
}

/** Objects to a file name that cannot be the identifier of a reading. */
export function nameProblem({ id, path }: DocumentFile): Diagnostic[] {
  if (id === reserved) {
    const message = `${reserved} is the name of a part of the session, and cannot be that of a reading`
    const help = `rename the file, for example to on-${reserved}.md`
    return [diagnosticAbout(path, { code: 'reserved-file-name', message, help })]
  }
  if (identifier.test(id)) return []
  const problem = diagnosticAbout(path, {
    code: 'invalid-file-name',
    message: 'the name of the file is no identifier: lower-case letters, digits and hyphens',
    help: `rename it, for example to ${identifierNear(id)}.md`,
  })
  return [problem]
}

/** Objects to file names that are one and the same on some machines, such as `a.md` and `A.MD`. */
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
