import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fingerprintFolder } from '../../scripts/files/fingerprint.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colloquy-'))
  await mkdir(join(folder, 'documents'))
  await writeFile(join(folder, 'slides.md'), 'slides')
  await writeFile(join(folder, 'documents/rope.md'), 'rope')
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

const take = () => fingerprintFolder(folder, ['dist'])

it.each([
  ['a file says something else', () => writeFile(join(folder, 'documents/rope.md'), 'Rope')],
  ['a file is added', () => writeFile(join(folder, 'documents/.hidden.md'), '')],
  ['a file is renamed', () => rename(join(folder, 'slides.md'), join(folder, 'slide.md'))],
  ['a file is gone', () => rm(join(folder, 'slides.md'))],
  [
    'text goes from one file to the next',
    async () => {
      await writeFile(join(folder, 'documents/rope.md'), 'ropeslides')
      await writeFile(join(folder, 'slides.md'), '')
    },
  ],
])('is another when %s', async (_, change) => {
  const before = await take()
  await change()
  expect(await take()).not.toBe(before)
})

it('is the same when only times change, or what is passed over', async () => {
  const before = await take()
  await utimes(join(folder, 'slides.md'), 0, 0)
  await mkdir(join(folder, 'dist'))
  await writeFile(join(folder, 'dist/deck.pdf'), 'pdf')
  expect(await take()).toBe(before)
})
