import type { WithDiagnostics } from '../../diagnostics/diagnostic.ts'
import type { ParsedReading } from '../discussion-sources.ts'
import { readSourceFile } from './read-source-file.ts'
import { outsideText } from './text-place.ts'
import { formatProblem, missingText, placeProblem } from './text-findings.ts'
import type { NamedText } from './text-findings.ts'
import { diagnosticAt } from '../source-file.ts'
import type { Finding } from '../source-file.ts'
import { storedTextFile } from '../stored-text-path.ts'

const remedies: Record<string, string> = {
  'not-utf-8': 'save it again with the encoding UTF-8; until then its quotations are not checked',
  'file-too-large': 'keep only the part that is quoted: until then its quotations are not checked',
}
const otherRemedy =
  'put the full text of the reading there, or take the key away: its quotations are not checked'

async function readText(
  folder: string,
  named: NamedText,
  textsFolder: string | undefined,
): Promise<{ text?: string; problems: Finding[] }> {
  const elsewhere = placeProblem(folder, named)
  if (elsewhere) return { problems: [elsewhere] }
  const path = storedTextFile(named.documentPath, named.text)
  const outside = await outsideText(folder, path, textsFolder)
  if (outside) return { problems: [outside] }
  const { value, diagnostics } = await readSourceFile(folder, path)
  if (diagnostics.some(({ code }) => code === 'missing-file')) return { problems: [missingText(path, named)] }
  const format = formatProblem(path, named.id)
  if (format) return { problems: [format] }
  const problems = diagnostics.map(({ code, message }) => {
    return { code, message, help: remedies[code] ?? otherRemedy }
  })
  return { text: value?.text, problems }
}

/**
 * The full text that a reading names, or nothing; `textsFolder` is the one outside the project that the session allows. A text that cannot be read is a warning at the reading's `text`
 * key: without it the quotations are shown as unchecked.
 */
export async function readStoredText(
  folder: string,
  { id, path, frontMatter, source, spanOf }: ParsedReading,
  textsFolder?: string,
): Promise<WithDiagnostics<string | undefined>> {
  if (frontMatter.text === undefined) return { value: undefined, diagnostics: [] }
  const { text, problems } = await readText(
    folder,
    { text: frontMatter.text, id, documentPath: path },
    textsFolder,
  )
  const diagnostics = problems.map((problem) =>
    diagnosticAt(source, spanOf(['text']), { ...problem, severity: 'warning', at: 'text' }),
  )
  return { value: text, diagnostics }
}
