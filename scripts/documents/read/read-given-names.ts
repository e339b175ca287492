import { frontMatterSchema } from '../../model/front-matter.ts'
import { claimsOf } from '../check/check-references.ts'
import { themesOf } from '../check/check-session.ts'
import { readDocument } from './read-document.ts'
import { readSession } from './read-session.ts'
import type { UnsavedTexts } from './read-source-file.ts'
import { findDocumentFiles } from './document-files.ts'

/** The names that a session and its readings give to what front matter refers to. */
export interface GivenNames {
  /** The ids of each reading's claims, by the reading's id. */
  claims: ReadonlyMap<string, readonly string[]>
  /** The ids of the session's themes. */
  themes: readonly string[]
}

/** No name at all. */
export const noNames: GivenNames = { claims: new Map(), themes: [] }

/**
 * Reads the names that are given in a project's folder, valid or not. A file that cannot be parsed, as while it is
 * typed, keeps those that it had `before`.
 */
export async function readGivenNames(
  folder: string,
  before: GivenNames,
  unsaved?: UnsavedTexts,
): Promise<GivenNames> {
  const [session, { value: files }] = await Promise.all([
    readSession(folder, unsaved),
    findDocumentFiles(folder),
  ])
  const claims = await Promise.all(
    files.map(async ({ id, path }): Promise<[string, readonly string[]]> => {
      const { value } = await readDocument(folder, path, frontMatterSchema, unsaved)
      return [id, value.validated ? claimsOf(value.validated.data) : (before.claims.get(id) ?? [])]
    }),
  )
  const themes = session.value ? themesOf(session.value.data).map(({ value }) => value) : before.themes
  return { claims: new Map(claims), themes }
}
