import { valueAt } from '../documents/data-path.ts'
import type { DataPath } from '../documents/data-path.ts'
import { readDocument } from '../documents/read/read-document.ts'
import { findDocumentFiles } from '../documents/read/document-files.ts'
import type { ExistingReading } from './imported-reading.ts'
import { frontMatterSchema } from '../model/front-matter.ts'

/** The readings of a project as far as their documents can be read; what is wrong with them is said elsewhere. */
export async function existingReadings(folder: string): Promise<ExistingReading[]> {
  const { value: files } = await findDocumentFiles(folder)
  return Promise.all(
    files.map(async ({ id, path }) => {
      const textAt = await readTexts(folder, path)
      return {
        id,
        title: textAt(['title']),
        doi: textAt(['source', 'doi']),
        url: textAt(['source', 'url']),
      }
    }),
  )
}

/** Reads a document, also one that is not valid, and gives the texts that stand in its front matter. */
export async function readTexts(folder: string, path: string): Promise<(at: DataPath) => string | undefined> {
  const { value } = await readDocument(folder, path, frontMatterSchema)
  return (at) => {
    const text = valueAt(value.validated?.data, at)
    return typeof text === 'string' && text !== '' ? text : undefined
  }
}
