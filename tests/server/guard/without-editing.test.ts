import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { withoutEditing } from '../../../scripts/server/guard/without-editing.ts'

const client = dirname(createRequire(import.meta.url).resolve('@slidev/client/package.json'))

function changed(path: string): string | undefined {
  const id = join(client, path).replaceAll('\\', '/')
  return withoutEditing(id, readFileSync(id, 'utf8'))
}

it('leaves no field for editing notes in the installed client', () => {
  expect(changed('internals/NoteEditable.vue')).toMatch(/<NoteDisplay\s+v-if="true"/u)
  expect(changed('pages/presenter.vue')).toMatch(/v-if="false"\s+title="Edit Notes"/u)
})

it('leaves every other file alone', () => {
  expect(changed('internals/NoteStatic.vue')).toBeUndefined()
})

it('says so when there is nothing to switch off, as in another version', () => {
  expect(() => withoutEditing('/a/node_modules/@slidev/client/pages/presenter.vue', '<template />')).toThrow(
    'to switch off',
  )
})
