import type { WithDiagnostics } from '../diagnostics/diagnostic.ts'
import { diagnosticAbout } from '../documents/source-file.ts'
import type { ImportedFile, ReadFacts } from './imported-reading.ts'

/** The text of a file that is one reading; where there is none, a diagnostic says why. */
export async function extractText(
  file: ImportedFile,
  readFacts: ReadFacts,
): Promise<WithDiagnostics<string | undefined>> {
  const { value, diagnostics } = await readFacts(file)
  const text = value[0]?.text
  if (text !== undefined || diagnostics.length > 0) return { value: text, diagnostics }
  const noText = diagnosticAbout(file.path, {
    code: 'no-text',
    message: `${file.path} has no text that could be told from what is around it`,
    help: 'copy its text into a text file, and import that',
  })
  return { value: undefined, diagnostics: [noText] }
}
