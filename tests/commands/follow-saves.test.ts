import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { followSaves } from '../../scripts/commands/follow-saves.ts'

let folder: string
let stopping: AbortController
let following: Promise<void>
let seen: { path: string; text: string }[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'follow-'))
  await mkdir(join(folder, 'documents'))
  await writeFile(join(folder, 'slides.md'), 'before')
  stopping = new AbortController()
  seen = []
  following = followSaves(folder, stopping.signal, async (path) => {
    seen.push({ path, text: await readFile(join(folder, path), 'utf8') })
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
})

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
