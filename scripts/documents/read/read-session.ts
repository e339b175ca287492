import type { z } from 'zod'
import type { WithDiagnostics } from '../../diagnostics/diagnostic.ts'
import { headmatterSchema } from '../../model/session.ts'
import { headmatterProblems, includeProblems } from '../check/check-slides.ts'
import { documentFrom } from './read-document.ts'
import { readSourceFile } from './read-source-file.ts'
import type { UnsavedTexts } from './read-source-file.ts'
import type { SourceFile } from '../source-file.ts'
import type { ValidatedDocument } from '../validate/validate-document.ts'

/** The file that holds the session, relative to the project's folder. */
export const slidesFile = 'slides.md'

/** What Colloquy reads of the headmatter of `slides.md`. */
export type Headmatter = z.output<typeof headmatterSchema>

type ReadSession = WithDiagnostics<ValidatedDocument<Headmatter> | undefined>

/** The session in the text of `slides.md`; says where Slidev would read something else or miss the generated pages. */
export function sessionFrom(source: SourceFile): ReadSession {
  const { value, diagnostics } = documentFrom(source, headmatterSchema, ['title', 'lang', 'session'])
  const headmatter = headmatterProblems(source)
  const includes = value.validated && headmatter.length === 0 ? includeProblems(source) : []
  return { value: value.validated, diagnostics: [...diagnostics, ...headmatter, ...includes] }
}

/** Reads the session from the `slides.md` of a project's folder, as `sessionFrom` does. */
export async function readSession(folder: string, unsaved?: UnsavedTexts): Promise<ReadSession> {
  const { value: source, diagnostics } = await readSourceFile(folder, slidesFile, unsaved)
  return source ? sessionFrom(source) : { value: undefined, diagnostics }
}
