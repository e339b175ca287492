import { mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { digestFolder, fingerprint } from '../../scripts/files/fingerprint.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colloquy-'))
  await mkdir(join(folder, 'session/documents/dist'), { recursive: true })
  await writeFile(join(folder, 'session/slides.md'), 'slides')
  await writeFile(join(folder, 'session/documents/rope.md'), 'rope')
  await writeFile(join(folder, 'session/documents/dist/figure.svg'), '<svg/>')
  await writeFile(join(folder, 'shared.png'), 'picture')
  await symlink('../shared.png', join(folder, 'session/linked.png'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

const inSession = (path: string) => join(folder, 'session', path)
const take = async () => fingerprint(await digestFolder(join(folder, 'session'), ['dist']))

it.each([
  ['a file says something else', () => writeFile(inSession('documents/rope.md'), 'Rope')],
  ['a file is added', () => writeFile(inSession('documents/.hidden.md'), '')],
  ['a file is renamed', () => rename(inSession('slides.md'), inSession('slide.md'))],
  ['a file is gone', () => rm(inSession('slides.md'))],
  ['a file that a link leads to says something else', () => writeFile(join(folder, 'shared.png'), 'other')],
  [
    'a file in a deeper folder of a name that is passed over says something else',
    () => writeFile(inSession('documents/dist/figure.svg'), '<svg></svg>'),
  ],
  [
    'text goes from one file to the next',
    async () => {
      await writeFile(inSession('documents/rope.md'), 'ropeslides')
      await writeFile(inSession('slides.md'), '')
    },
  ],
])('is another when %s', async (_, change) => {
  const before = await take()
  await change()
  expect(await take()).not.toBe(before)
})

it('is the same when only times change, or what is passed over', async () => {
  const before = await take()
  await utimes(inSession('slides.md'), 0, 0)
  await mkdir(inSession('dist'))
  await writeFile(inSession('dist/deck.pdf'), 'pdf')
  expect(await take()).toBe(before)
})

it('comes to an end in a folder that links to itself', async () => {
  await symlink('.', inSession('loop'))
  expect([...(await digestFolder(join(folder, 'session'))).keys()].toSorted()).toEqual([
    'documents/dist/figure.svg',
    'documents/rope.md',
    'linked.png',
    'slides.md',
  ])
})
