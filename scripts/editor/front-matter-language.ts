import type { GivenNames } from '../documents/read/read-given-names.ts'
import { slidesFile } from '../documents/read/read-session.ts'
import { documentsFolder } from '../documents/read/document-files.ts'
import { documentJsonSchema, sessionJsonSchema } from '../schema/render-json-schemas.ts'
import { documentSnippets, sessionSnippets, type Snippet } from '../schema/snippets.ts'
import { withNamesForReading, withNamesForSession } from './known-names.ts'
import { withSnippets } from './snippet-items.ts'
import { yamlLanguage, type YamlLanguage } from './yaml-language.ts'

const readingPath = new RegExp(`^${documentsFolder}/([^/]+)\\.md$`, 'iu')

function languageOf(schema: object, snippets: readonly Snippet[]): YamlLanguage {
  const { complete, describe } = yamlLanguage(schema)
  return {
    complete: async (yaml, position) =>
      withSnippets(await complete(yaml, position), snippets, yaml, position),
    describe,
  }
}

/**
 * The language of the front matter of a file, by its path in the project's folder: of `slides.md`, or of a reading.
 * It offers the names that are given. Other files have none.
 */
export function frontMatterLanguage(path: string, names: GivenNames): YamlLanguage | undefined {
  if (path === slidesFile)
    return languageOf(withNamesForSession(sessionJsonSchema(), names), sessionSnippets())
  const reading = readingPath.exec(path)?.[1]
  if (reading === undefined) return undefined
  return languageOf(withNamesForReading(documentJsonSchema(), names, reading), documentSnippets())
}
