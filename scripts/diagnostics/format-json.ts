import { unsafeCharacters } from './cells.ts'
import type { Diagnostic } from './diagnostic.ts'
import { sortDiagnostics } from './order.ts'

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/**
 * All diagnostics as a JSON array for editors and continuous integration, sorted by file and place, without
 * the source lines. Lines and columns count from 1, columns in UTF-16 units. Whoever looks at it in a terminal sees
 * control characters and those that turn a line round as escapes.
 */
export function formatDiagnosticsAsJson(diagnostics: readonly Diagnostic[]): string {
  const bare = sortDiagnostics(diagnostics).map(({ sourceLines: _lines, ...diagnostic }) => diagnostic)
  return JSON.stringify(bare, null, 2).replace(unsafeCharacters, (character) =>
    character === '\n' ? character : escaped(character),
  )
}
