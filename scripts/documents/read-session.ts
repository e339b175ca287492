import type { z } from 'zod'
import type { WithDiagnostics } from '../diagnostics/diagnostic.ts'
import { headmatterSchema } from '../model/session.ts'
import { headmatterProblems, includeProblems } from './check/check-slides.ts'
import { readDocument } from './read-document.ts'
import type { ValidatedDocument } from './validate/validate-document.ts'

export const slidesFile = 'slides.md'

/** What Colloquy reads of the headmatter of `slides.md`. */
export type Headmatter = z.output<typeof headmatterSchema>

/** Reads the session from `slides.md`, and checks that Slidev will read the same and include the generated pages. */
export async function readSession(
  folder: string,
): Promise<WithDiagnostics<ValidatedDocument<Headmatter> | undefined>> {
  const ownKeys = ['title', 'lang', 'session']
  const { value, diagnostics } = await readDocument(folder, slidesFile, headmatterSchema, ownKeys)
  const { source, validated } = value
  if (!source) return { value: undefined, diagnostics }
  const headmatter = headmatterProblems(source)
  const includes = validated && headmatter.length === 0 ? includeProblems(source) : []
  return { value: validated, diagnostics: [...diagnostics, ...headmatter, ...includes] }
}
