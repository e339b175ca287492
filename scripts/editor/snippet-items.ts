import { CompletionItemKind, InsertTextFormat, type CompletionItem } from 'vscode-languageserver-types'
import type { Snippet } from '../schema/snippets.ts'
import type { EditorPosition } from './front-matter-view.ts'
import { typingPlace } from './typing-place.ts'

/** What an item puts in the place of what is typed so far. */
function inserting(text: string, start: EditorPosition, end: EditorPosition) {
  return {
    insertText: text,
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: { range: { start, end }, newText: text },
  }
}

/**
 * The items that an editor offers at a place, with snippets: a key comes with all that belongs below it, and where an
 * item of a list begins, whole items are offered too. The order of the items is that in which they are shown.
 */
export function withSnippets(
  items: readonly CompletionItem[],
  snippets: readonly Snippet[],
  yaml: string,
  position: EditorPosition,
): CompletionItem[] {
  const place = typingPlace(yaml, position)
  const fitting = snippets.filter(
    ({ within, kind }) => kind === place?.kind && within.join('/') === place.within.join('/'),
  )
  const keys = items.map((item) => {
    const whole = fitting.find(({ kind, prefix }) => kind === 'key' && prefix === item.label)
    return place && whole ? { ...item, ...inserting(whole.body.join('\n'), place.start, position) } : item
  })
  const wholeItems = fitting
    .filter(({ kind }) => kind === 'item')
    .map(({ prefix, description, body }): CompletionItem => ({
      label: prefix,
      kind: CompletionItemKind.Snippet,
      documentation: description,
      // The hyphen is there already.
      ...inserting(body.join('\n').replace(/^- /u, ''), place!.start, position),
    }))
  return [...wholeItems, ...keys].map((item, index) => ({
    ...item,
    sortText: String(index).padStart(4, '0'),
  }))
}
