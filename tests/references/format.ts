import { sourceFileOf } from '../../scripts/documents/source-file.ts'
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts'
import type { Reference } from '../../scripts/model/discussion.ts'
import { frontMatterSchema } from '../../scripts/model/front-matter.ts'
import { formatReferences } from '../../scripts/references/format-references.ts'
import type { z } from 'zod'

/** Facts of a reading as they are typed; a summary is added. */
export type Facts = Omit<z.input<typeof frontMatterSchema>, 'summary'>

const slides = sourceFileOf('slides.md', 'lang: en-GB\nsession: { citationStyle: apa }')
const session = {
  source: slides,
  spanOf: (at: readonly (string | number)[]) => ({
    path: 'slides.md',
    line: at[0] === 'lang' ? 1 : 2,
    column: 1,
  }),
}

/** References to readings with ids reading-1, reading-2 …, and what was said about their style. */
export async function format(
  readings: Facts[],
  options: { style?: string; language?: string; folder?: string } = {},
): Promise<{ references: Reference[]; diagnostics: Diagnostic[] }> {
  const documents = readings.map((facts, index) => ({
    id: `reading-${index + 1}`,
    frontMatter: frontMatterSchema.parse({ summary: 'A summary.', ...facts }),
  }))
  const { style = 'apa', language = 'en-GB', folder = import.meta.dirname } = options
  const { value, diagnostics } = await formatReferences(documents, { style, language, folder, session })
  return { references: value, diagnostics }
}

/** A reference as one text, its italics between underscores. */
export function plain({ runs }: Reference): string {
  return runs.map(({ text, style }) => (style === 'italic' ? `_${text}_` : text)).join('')
}
