import { expect, it } from 'vitest'
import { formatSize, formatSummary } from '../../scripts/terminal/summary.ts'
import { makeContext } from '../commands/test-context.ts'

it('lists the files in columns, with paths as the user would type them, and what comes next', () => {
  const files = [
    { path: '/home/ada/club/dist/deck.pdf', bytes: 1_432_100, length: '67 slides', changed: true },
    { path: '/home/ada/club/dist/handout.pdf', bytes: 240_400, length: '1 page', changed: false },
    { path: '/mnt/stick/guide.pdf', bytes: 12, length: '12 pages', changed: true },
  ]
  expect(formatSummary(files, ['What next: print it'], makeContext('/home/ada/club'))).toBe(
    [
      'dist/deck.pdf          67 slides     1.4 MB',
      'dist/handout.pdf          1 page     240 kB   as before',
      '/mnt/stick/guide.pdf    12 pages   12 bytes',
      '',
      'What next: print it',
      '',
    ].join('\n'),
  )
})

it.each([
  [999, '999 bytes'],
  [1000, '1 kB'],
  [999_400, '999 kB'],
  [1_000_000, '1.0 MB'],
])('says %i bytes as %s', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text)
})
