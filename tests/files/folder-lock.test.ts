import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { takeLock } from '../../scripts/files/folder-lock.ts'

let folder: string
let path: string
const never = new AbortController().signal

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colloquy-'))
  path = join(folder, 'new', 'deck.lock')
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

it('lets the second wait until the first has given it back, and tells it for whom', async () => {
  const release = await takeLock(path, never, () => {})
  expect(await readFile(path, 'utf8')).toContain(` ${process.pid} `)
  const second = await takeLock(path, never, (holder) => {
    expect(holder).toBe(process.pid)
    void release()
  })
  await second()
  expect(await readdir(join(folder, 'new'))).toEqual([])
})

it('takes the lock of a run that was killed, and one that names nobody', async () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  for (const left of [String(pid), 'garbage', '']) {
    const release = await takeLock(path, never, () => expect.unreachable())
    await release()
    await writeFile(path, left)
  }
  await (
    await takeLock(path, never, () => expect.unreachable())
  )()
})

it('waits no longer when the command is stopped', async () => {
  await takeLock(path, never, () => {})
  const stopping = new AbortController()
  const second = takeLock(path, stopping.signal, () => stopping.abort())
  await expect(second).rejects.toThrow('aborted')
})
