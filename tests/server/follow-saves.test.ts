import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { followSaves } from '../../scripts/server/follow-saves.ts'

let folder: string
let stopping: AbortController
let following: Promise<void>
let seen: { path: string; text: string }[]
/** What was told of files that went and came. */
let told: string[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'follow-'))
  await mkdir(join(folder, 'documents'))
  await writeFile(join(folder, 'slides.md'), 'before')
  stopping = new AbortController()
  seen = []
  told = []
  following = followSaves(folder, stopping.signal, {
    saved: async (path) => void seen.push({ path, text: await readFile(join(folder, path), 'utf8') }),
    gone: (path) => void told.push(`gone: ${path}`),
    back: async (path) => void told.push(`back: ${path}`),
  })
  // The first events may come before the folder is watched: saved again until one is seen.
  await expect
    .poll(
      async () => {
        await writeFile(join(folder, 'slides.md'), `warm ${performance.now()}`)
        return seen.length
      },
      { timeout: 60_000, interval: 500 },
    )
    .toBeGreaterThan(0)
})

afterEach(async () => {
  stopping.abort()
  await following
  await rm(folder, { recursive: true })
  await rm(`${folder} away`, { recursive: true, force: true })
})

const patience = { timeout: 60_000, interval: 20 }

/** Saves a file until a save of it is seen: the first events may come before it is watched. */
async function seeSaves(path: string): Promise<void> {
  let round = 0
  const text = () => `${path} ${round}`
  await expect
    .poll(
      async () => {
        round += 1
        await writeFile(join(folder, path), text())
        return seen.some((save) => save.path === path && save.text.startsWith(path))
      },
      { timeout: 60_000, interval: 500 },
    )
    .toBe(true)
}

it('sees the last of saves that come one upon the other', async () => {
  for (let round = 0; round < 8; round++) {
    const before = seen.length
    await writeFile(join(folder, 'slides.md'), `${round} first`)
    await expect.poll(() => seen.length, { timeout: 60_000, interval: 1 }).toBeGreaterThan(before)
    await writeFile(join(folder, 'slides.md'), `${round} last`)
    await expect.poll(() => seen.at(-1)?.text, { timeout: 60_000 }).toBe(`${round} last`)
  }
})

it('sees a reading that is new, by its path in the project', async () => {
  await writeFile(join(folder, 'documents', 'new.md'), 'a reading')
  await expect
    .poll(() => seen.at(-1), { timeout: 60_000 })
    .toEqual({ path: join('documents', 'new.md'), text: 'a reading' })
})

it.each([
  ['slides.md', 'slides.md', 'slides.md'],
  ['documents', 'documents', join('documents', 'new.md')],
  ['', 'the whole folder', 'slides.md'],
])('follows “%s” again when it was away', async (path, _, saved) => {
  const away = path === '' ? `${folder} away` : join(folder, `${path} away`)
  await rename(join(folder, path), away)
  await expect.poll(() => told, patience).toEqual([`gone: ${path}`])
  await rename(away, join(folder, path))
  await expect.poll(() => told, patience).toEqual([`gone: ${path}`, `back: ${path}`])
  seen = []
  await seeSaves(saved)
})

it('follows a copy that took the place of a folder', async () => {
  await cp(join(folder, 'documents'), join(folder, 'copy'), { recursive: true })
  await rename(join(folder, 'documents'), join(folder, 'old'))
  await rename(join(folder, 'copy'), join(folder, 'documents'))
  await expect.poll(() => told.at(-1), patience).toBe('back: documents')
  seen = []
  await seeSaves(join('documents', 'new.md'))
})

it('follows a folder that was removed and made anew at once', async () => {
  await rm(join(folder, 'documents'), { recursive: true })
  await mkdir(join(folder, 'documents'))
  seen = []
  await seeSaves(join('documents', 'new.md'))
})
