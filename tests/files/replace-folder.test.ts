import { mkdir, mkdtemp, readFile, readdir, rm, writeFile as put } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { replaceFolder } from '../../scripts/files/replace-folder.ts'

let parent: string

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'colloquy-'))
})

afterEach(async () => {
  await rm(parent, { recursive: true, force: true })
})

describe('replaceFolder', () => {
  it('puts the new folder in the place of the old one, with nothing of the old', async () => {
    const folder = join(parent, 'dist/site')
    await replaceFolder(folder, (unfinished) => put(join(unfinished, 'old.html'), 'old'))
    await replaceFolder(folder, (unfinished) => put(join(unfinished, 'new.html'), 'new'))
    expect(await readdir(folder)).toEqual(['new.html'])
    expect(await readdir(join(parent, 'dist'))).toEqual(['site'])
  })

  it('leaves the old folder when filling the new one fails', async () => {
    const folder = join(parent, 'site')
    await mkdir(folder)
    await put(join(folder, 'index.html'), 'old')
    const fill = async (unfinished: string) => {
      await put(join(unfinished, 'index.html'), 'half')
      throw new Error('stopped')
    }
    await expect(replaceFolder(folder, fill)).rejects.toThrow('stopped')
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('old')
    expect(await readdir(parent)).toEqual(['site'])
  })

  it('leaves the old folder when what fills the new one finds it wanting', async () => {
    const folder = join(parent, 'site')
    await mkdir(folder)
    await put(join(folder, 'index.html'), 'old')
    await replaceFolder(folder, async (unfinished) => {
      await put(join(unfinished, 'index.html'), 'leaks')
      return false
    })
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('old')
    expect(await readdir(parent)).toEqual(['site'])
  })

  it('says so when the place cannot be had', async () => {
    await put(join(parent, 'dist'), 'a file')
    const folder = join(parent, 'dist/site')
    await expect(replaceFolder(folder, async () => {})).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(folder),
    })
  })
})
