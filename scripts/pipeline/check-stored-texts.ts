import type { WithDiagnostics } from '../diagnostics/diagnostic.ts'
import type { ParsedReading } from '../documents/discussion-sources.ts'
import { oneByOne } from '../documents/one-by-one.ts'
import { readStoredText } from '../documents/read/read-stored-text.ts'
import type { CheckedReading } from '../planning/documents.ts'
import { checkReading } from '../quotations/check-quotations.ts'

/** Looks up the quotations and figures of each reading in its stored text, where there is one. A folder of
 * texts outside the project is read when the session names it. */
export async function checkStoredTexts(
  folder: string,
  readings: ParsedReading[],
  textsFolder?: string,
): Promise<WithDiagnostics<CheckedReading[]>> {
  const checked = await oneByOne(readings, async (reading) => {
    const text = await readStoredText(folder, reading, textsFolder)
    const { verifications, wordCount, diagnostics } = checkReading(reading, text.value)
    const { id, path, frontMatter, body } = reading
    return {
      value: { id, path, frontMatter, body, verifications, wordCount },
      diagnostics: [...text.diagnostics, ...diagnostics],
    }
  })
  return {
    value: checked.map(({ value }) => value),
    diagnostics: checked.flatMap(({ diagnostics }) => diagnostics),
  }
}
