import { expect, it } from 'vitest'
import { systemError } from '../../scripts/diagnostics/system-error.ts'

const errorWithCode = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: it said`), { code, ...more })

it.each([
  ['an error of Node', errorWithCode('ENOSPC', { path: '/a/b' }), 'the disk is full: /a/b'],
  ['one in a message', new Error("EROFS: read-only file system, open '/a/b'"), 'the disk is read-only: /a/b'],
  [
    'one of a program in Rust',
    new Error('Could not write: No space left on device (os error 28)'),
    'the disk is full',
  ],
  [
    'the cause of another',
    new Error('the build failed', { cause: errorWithCode('EACCES') }),
    'permission denied',
  ],
  [
    'one of several',
    new AggregateError([new Error('first'), errorWithCode('EMFILE')]),
    'too many files are open',
  ],
  [
    'one of too many watched files',
    errorWithCode('ENOSPC', { message: 'ENOSPC: System limit for number of file watchers reached' }),
    'the system watches too many files already',
  ],
])('recognises %s', (_, error, message) => {
  expect(systemError(error)).toMatchObject({ name: 'UserError', message, remedies: [expect.any(String)] })
})

it.each([
  ['a mistake of the program', new TypeError('x is not a function')],
  ['a word that looks like one', new Error('EVERYBODY: reads ENOSPC in a slide')],
  ['a file that is not there', errorWithCode('ENOENT')],
  ['no error at all', undefined],
])('takes %s for what it is', (_, error) => {
  expect(systemError(error)).toBeUndefined()
})
