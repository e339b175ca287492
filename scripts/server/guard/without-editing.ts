import type { Plugin } from 'vite'

/** What Slidev's client shows for editing, file by file, and what stands there instead. */
const replacements: readonly { file: string; from: RegExp; to: string }[] = [
  { file: '/internals/NoteEditable.vue', from: /v-if="!editing"/u, to: 'v-if="true"' },
  { file: '/pages/presenter.vue', from: /v-if="__DEV__"(?=\s+title="Edit Notes")/u, to: 'v-if="false"' },
]

/** A file of Slidev's client without what edits slides and notes; nothing for files that have none of it. */
export function withoutEditing(id: string, source: string): string | undefined {
  const replacement = replacements.find(({ file }) => id.endsWith(`/@slidev/client${file}`))
  if (!replacement) return undefined
  const { file, from, to } = replacement
  if (!from.test(source)) throw new Error(`${file} of Slidev's client has no ${from.source} to switch off`)
  return source.replace(from, to)
}

/**
 * Takes the fields for editing notes out of the presenter's windows. What was typed there is written into generated
 * slides, where the next build overwrites it, or reformats slides of one's own; the server refuses it.
 */
export function hideEditing(): Plugin {
  return {
    name: 'colloquy:hide-editing',
    enforce: 'pre',
    transform: (source, id) => withoutEditing(id.replaceAll('\\', '/'), source),
  }
}
