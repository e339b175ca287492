import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WithDiagnostics } from '../../scripts/diagnostics/diagnostic.ts'
import { importReadings } from '../../scripts/importing/import-readings.ts'
import { readFacts } from '../../scripts/importing/read-facts.ts'
import type { ExistingReading, ImportedReading } from '../../scripts/importing/imported-reading.ts'

type Imported = Promise<WithDiagnostics<ImportedReading[]>>

/** What is around a file that is imported. */
interface Around {
  existing?: ExistingReading[]
  /** The files that the entries of a library may name, by path. */
  files?: Record<string, string | Uint8Array>
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

/** Imports a text, or bytes, as if it were a file of this name. */
export function importContent(path: string, content: string | Uint8Array, around: Around = {}): Imported {
  const { existing = [], files = {} } = around
  const readBytes = async (attached: string) => {
    const found = files[attached]
    return found === undefined ? 'there is no such file' : bytesOf(found)
  }
  return importReadings({ path, bytes: bytesOf(content) }, { existing, readBytes, readFacts })
}

/** Imports a file of the fixtures. */
export async function importFixture(name: string, existing: ExistingReading[] = []): Imported {
  const bytes = await readFile(join(import.meta.dirname, '../fixtures/importing', name))
  return importContent(name, bytes, { existing })
}
