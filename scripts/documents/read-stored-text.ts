import { dirname, join } from 'node:path/posix'
import type { WithDiagnostics } from '../diagnostics/diagnostic.ts'
import type { ParsedReading } from './discussion-sources.ts'
import { readSourceFile } from './read-source-file.ts'
import { diagnosticAt } from './source-file.ts'
import type { Finding } from './source-file.ts'

const otherFormat = /\.(pdf|x?html?|docx?|odt|epub)$/iu
const importable = /\.(?:pdf|x?html?)$/iu

/** Objects to a file that holds a text, but is no plain text, by the ending of its name. */
function formatProblem(path: string): Finding | undefined {
  const format = otherFormat.exec(path)?.[1]
  if (format === undefined) return undefined
  return {
    code: 'not-plain-text',
    message: `${path} is no plain text: quotations cannot be looked up in .${format.toLowerCase()}`,
    help: importable.test(path)
      ? `npm run import -- ${path} stores its text: write the name of that file here`
      : 'save it as plain text (.txt, UTF-8), and write the name of that file here',
  }
}

const remedies: Record<string, string> = {
  'not-utf-8': 'save it again with the encoding UTF-8; until then its quotations are not checked',
  'file-too-large': 'keep only the part that is quoted: until then its quotations are not checked',
}

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
  const format = diagnostics.some(({ code }) => code === 'missing-file') ? undefined : formatProblem(path)
  const problems = format ? [format] : diagnostics
  const located = problems.map(({ code, message, help }) =>
    diagnosticAt(reading.source, reading.spanOf(['text']), {
      severity: 'warning',
      code: code === 'missing-file' ? 'missing-text' : code,
      message,
      at: 'text',
      help: format
        ? help
        : (remedies[code] ??
          'put the full text of the reading there, or take the key away: its quotations are not checked'),
    }),
  )
  return { value: format ? undefined : value?.text, diagnostics: located }
}
