import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WithDiagnostics } from '../../scripts/diagnostics/diagnostic.ts'
import { importReadings } from '../../scripts/importing/import-readings.ts'
import type { ImportedReading } from '../../scripts/importing/imported-reading.ts'

/** Imports a file of the fixtures. */
export async function importFixture(
  name: string,
  existing: string[] = [],
): Promise<WithDiagnostics<ImportedReading[]>> {
  const bytes = await readFile(join(import.meta.dirname, '../fixtures/importing', name))
  return importReadings({ path: name, bytes }, new Set(existing))
}

/** Imports a text as if it were a file of this name. */
export async function importText(path: string, text: string): Promise<WithDiagnostics<ImportedReading[]>> {
  return importReadings({ path, bytes: new TextEncoder().encode(text) }, new Set())
}
