import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  stat,
  symlink,
  utimes,
  writeFile as put,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { partialPath } from '../../scripts/files/partial.ts'
import { writeFile, writeFiles, writeNewFile } from '../../scripts/files/write.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colloquy files é '))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('writeFile', () => {
  it('makes the folders it needs and leaves nothing beside the file', async () => {
    expect(await writeFile(join(folder, 'a/b/deck.pdf'), new Uint8Array([1, 2, 3]))).toBe(true)
    expect([...(await readFile(join(folder, 'a/b/deck.pdf')))]).toEqual([1, 2, 3])
    expect(await readdir(join(folder, 'a/b'))).toEqual(['deck.pdf'])
  })

  it('does not touch a file that holds the same text', async () => {
    const path = join(folder, 'page.md')
    await writeFile(path, 'naïve\n')
    const before = await stat(path, { bigint: true })
    expect(await writeFile(path, 'naïve\n')).toBe(false)
    const after = await stat(path, { bigint: true })
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs])
  })

  it.each([
    ['a folder is in the way', 'taken', /a folder of that name is in the way/u],
    ['a file stands where a folder is needed', 'file/page.md', /a part of its path is a file/u],
    ['a file stands deeper where a folder is needed', 'file/deep/page.md', /a part of its path is a file/u],
    ['the name is too long', `${'x'.repeat(300)}.md`, /the name is too long/u],
  ])('says so when %s', async (_, name, reason) => {
    await mkdir(join(folder, 'taken'))
    await put(join(folder, 'file'), 'a file')
    const path = join(folder, name)
    await expect(writeFile(path, 'text')).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(reason),
      remedies: [expect.any(String)],
    })
    await expect(writeFile(path, 'text')).rejects.toThrow(path)
    expect((await readdir(folder)).toSorted()).toEqual(['file', 'taken'])
  })
})

describe('writeFiles', () => {
  it('replaces none of the files when one of them cannot be written', async () => {
    await put(join(folder, 'deck.pdf'), 'old deck')
    await mkdir(join(folder, 'handout.pdf'))
    await expect(
      writeFiles([
        { path: join(folder, 'deck.pdf'), content: 'new deck' },
        { path: join(folder, 'handout.pdf'), content: 'new handout' },
      ]),
    ).rejects.toThrow('handout.pdf')
    expect(await readFile(join(folder, 'deck.pdf'), 'utf8')).toBe('old deck')
    expect((await readdir(folder)).toSorted()).toEqual(['deck.pdf', 'handout.pdf'])
  })

  it('tells the files written from those left alone', async () => {
    const same = join(folder, 'same.md')
    const other = join(folder, 'other.md')
    await put(same, 'same')
    expect(
      await writeFiles([
        { path: same, content: 'same' },
        { path: other, content: 'other' },
      ]),
    ).toEqual({ written: [other], unchanged: [same] })
  })

  it('leaves the old files whole when it is killed half way', async () => {
    const paths = ['deck.pdf', 'handout.pdf'].map((name) => join(folder, name))
    for (const path of paths) await put(path, 'old')
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'write-for-ever.ts'), ...paths],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await once(child, 'close')
    for (const path of paths) {
      const content = await readFile(path, 'utf8')
      expect(['old', 'A'.repeat(8_000_000), 'B'.repeat(8_000_000)].includes(content)).toBe(true)
    }
  })
})

it('clears away what a run left that was killed hours ago, and nothing of a run that goes on', async () => {
  const leftover = (digit: string) =>
    join(folder, `.deck.pdf.00000000-0000-4000-8000-00000000000${digit}.partial`)
  for (const digit of ['1', '2']) await put(leftover(digit), 'half')
  await utimes(leftover('1'), 0, 0)
  await put(join(folder, '.mine.partial'), 'mine')
  await utimes(join(folder, '.mine.partial'), 0, 0)
  await writeFile(join(folder, 'deck.pdf'), 'whole')
  expect((await readdir(folder)).map((name) => join(folder, name)).toSorted()).toEqual(
    [leftover('2'), join(folder, '.mine.partial'), join(folder, 'deck.pdf')].toSorted(),
  )
})

it('clears away at once what a run left whose process is gone', async () => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'write-for-ever.ts'), join(folder, 'deck.pdf')],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'close')
  // A partial file of a process that lives, and one of another machine.
  const lives = partialPath(join(folder, 'handout.pdf'))
  const elsewhere = lives.replace(/\.[0-9a-f]{8}-\d+\./u, '.00000000-1.')
  for (const path of [lives, elsewhere]) await put(path, 'half')
  await writeFile(join(folder, 'deck.pdf'), 'whole')
  expect((await readdir(folder)).map((name) => join(folder, name)).toSorted()).toEqual(
    [lives, elsewhere, join(folder, 'deck.pdf')].toSorted(),
  )
})

describe('writeNewFile', () => {
  it('writes a file that is not there', async () => {
    await writeNewFile(join(folder, 'documents/reading.md'), 'text')
    expect(await readFile(join(folder, 'documents/reading.md'), 'utf8')).toBe('text')
    expect(await readdir(join(folder, 'documents'))).toEqual(['reading.md'])
  })

  it('never shows a part of it under its name, also when it is killed', async () => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'write-new-for-ever.ts'), folder],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await once(child, 'close')
    const whole = (await readdir(folder)).filter((name) => !name.endsWith('.partial'))
    expect(whole.length).toBeGreaterThan(0)
    for (const name of whole) expect((await stat(join(folder, name))).size).toBe(4_000_000)
  })

  it('refuses a name that is taken, be it by a link to nowhere', async () => {
    await put(join(folder, 'mine.md'), 'mine')
    await symlink(join(folder, 'nowhere'), join(folder, 'link.md'))
    for (const name of ['mine.md', 'link.md']) {
      await expect(writeNewFile(join(folder, name), 'text')).rejects.toThrow('it exists already')
    }
    expect(await readFile(join(folder, 'mine.md'), 'utf8')).toBe('mine')
    expect((await readdir(folder)).toSorted()).toEqual(['link.md', 'mine.md'])
  })
})
