import { dirname, join } from 'node:path/posix'
import type { WithDiagnostics } from '../diagnostics/diagnostic.ts'
import type { ParsedReading } from './discussion-sources.ts'
import { readSourceFile } from './read-source-file.ts'
import { diagnosticAt } from './source-file.ts'

/**
 * The full text that a reading names, or nothing. A text that cannot be read is a warning at the reading's `text`
 * key: without it the quotations are shown as unchecked.
 */
export async function readStoredText(
  folder: string,
  reading: ParsedReading,
): Promise<WithDiagnostics<string | undefined>> {
  const { text } = reading.frontMatter
  if (text === undefined) return { value: undefined, diagnostics: [] }
  const path = join(dirname(reading.path), text)
  const { value, diagnostics } = await readSourceFile(folder, path)
  const span = reading.spanOf(['text'])
  const located = diagnostics.map(({ code, message }) =>
    diagnosticAt(reading.source, span, {
      severity: 'warning',
      code: code === 'missing-file' ? 'missing-text' : code,
      message,
      at: 'text',
      help: 'put the full text of the reading there, or take the key away: its quotations are not checked',
    }),
  )
  return { value: value?.text, diagnostics: located }
}
