import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { boundedList } from '../../diagnostics/bounded-list.ts'
import { nearestName } from '../nearest-name.ts'
import { diagnosticAtKey } from '../parse/parsed-document.ts'
import type { ParsedDocument } from '../parse/parsed-document.ts'
import { ownersOfKey } from './key-owners.ts'
import { definitionOf, keysOf } from './schema-at.ts'
import type { Schema } from './schema-at.ts'

/** Keys of the programs that notes on readings come from; spelt in lower case, without spaces, hyphens and underscores. */
const otherPrograms = new Set(
  // Obsidian and its plug-ins; Zotero; Jekyll; Hugo; Quarto, R Markdown and Pandoc.
  `aliases alias tags tag cssclasses cssclass publish permalink created modified updated datecreated datemodified up
  down status rating banner kanbanplugin
  citekey citationkey itemtype itemkey zoterokey collections dateadded publicationtitle journalabbreviation
  layout categories category published excerpt redirectfrom venue paperurl
  draft weight slug lastmod publishdate expirydate type url series menu toc linktitle taxonomies params
  format output execute bibliography nocite csl linkcitations numbersections editor jupyter engine subtitle
  abstract keywords fontsize geometry documentclass classoption headerincludes lang`
    .split(/\s+/u)
    .filter(Boolean),
)

function isOfOtherProgram(key: string): boolean {
  return otherPrograms.has(key.toLowerCase().replaceAll(/[\s_-]/gu, ''))
}

/** The keys at the top that nothing here knows, and that are like none that is known. */
function strangeKeys(data: Record<string, unknown>, schema: Schema): string[] {
  const known = keysOf(schema)
  return Object.keys(data).filter((key) => {
    if (known.includes(key) || ownersOfKey(schema, key).length > 0) return false
    return isOfOtherProgram(key) || nearestName(key, known) === undefined
  })
}

/**
 * The front matter without the keys of other programs, which a note from a vault or a site brings along; one warning
 * names them together. Where there are several, the note's own ones that nothing knows go with them.
 */
export function withoutForeignKeys(
  document: ParsedDocument,
  data: unknown,
  schema: Schema,
): { data: unknown; diagnostics: Diagnostic[] } {
  const definition = definitionOf(schema)
  if (definition.type !== 'object' || definition.catchall?._zod.def.type !== 'never')
    return { data, diagnostics: [] }
  const entries = data as Record<string, unknown>
  const strange = strangeKeys(entries, schema)
  const foreign = strange.filter(isOfOtherProgram)
  const passed = foreign.length > 1 ? strange : foreign
  if (passed.length === 0) return { data, diagnostics: [] }
  const names = boundedList(passed.map((key) => `\`${key}\``))
  const finding = diagnosticAtKey(document, [passed[0] ?? ''], {
    severity: 'warning',
    code: 'foreign-keys',
    message: `${passed.length === 1 ? 'this key is another program’s, and is' : 'these keys are other programs’, and are'} not read: ${names}`,
    help: 'remove them, or keep the reading in a file of its own, apart from the note',
  })
  const kept = Object.entries(entries).filter(([key]) => !passed.includes(key))
  return { data: Object.fromEntries(kept), diagnostics: [finding] }
}
