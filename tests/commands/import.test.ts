import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../scripts/commands/run-command-line.ts'
import { makeSmallSession } from './small-session.ts'
import { makeContext } from './test-context.ts'

const library = `@article{a, title={The guide and the rope}, author={Lovelace, Ada}, year={1843}, journal={Notes}}
@book{b, title={On mountains}, author={Babbage, Charles}, year={1850}}
`

let folder: string

beforeEach(async () => {
  folder = await makeSmallSession()
  await writeFile(join(folder, 'library.bib'), library)
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function run(...commandArguments: string[]) {
  const context = makeContext(folder)
  const status = await runCommandLine(commandArguments, context)
  return { status, ...context.written }
}

const documents = async () => (await readdir(join(folder, 'documents'))).toSorted()

describe('import', () => {
  it('writes a document for each entry, and says what is left to do', async () => {
    const { status, output } = await run('import', 'library.bib')
    expect(status).toBe(0)
    expect(await documents()).toEqual(['babbage-1850-mountains.md', 'lovelace-1843-guide-rope.md', 'rope.md'])
    expect(output).toContain('documents/lovelace-1843-guide-rope.md; not found: the full text')
    expect(output).toContain('2 readings imported. Write the summaries')
  })

  it('leaves what was imported before as it is, and brings what is new', async () => {
    await run('import', 'library.bib')
    const path = join(folder, 'documents/lovelace-1843-guide-rope.md')
    await writeFile(path, 'mine')
    await rm(join(folder, 'documents/babbage-1850-mountains.md'))
    const { status, output, errorOutput } = await run('import', 'library.bib')
    expect(status).toBe(0)
    expect(errorOutput).toContain('already-imported')
    expect(output).toContain('1 reading imported')
    expect(await readFile(path, 'utf8')).toBe('mine')
  })

  it('stores the full text beside, and never over one that is there', async () => {
    await writeFile(join(folder, 'rope-and-guide.txt'), '# The rope and the guide\n\nHold on.\n')
    expect((await run('import', 'rope-and-guide.txt')).output).toContain('text in texts/rope-guide.txt')
    expect(await readFile(join(folder, 'texts/rope-guide.txt'), 'utf8')).toContain('Hold on.')
    await writeFile(join(folder, 'texts/rope-guide.txt'), 'mine')
    await rm(join(folder, 'documents/rope-guide.md'))
    expect((await run('import', 'rope-and-guide.txt')).output).toContain('is left as it was')
    expect(await readFile(join(folder, 'texts/rope-guide.txt'), 'utf8')).toBe('mine')
  })

  it('imports what it can, and ends with 1 for what it cannot', async () => {
    const { status, output, errorOutput } = await run('import', 'nowhere.pdf', 'documents', 'library.bib')
    expect(status).toBe(1)
    expect(errorOutput).toContain('nowhere.pdf cannot be read: there is no such file')
    expect(errorOutput).toContain('documents cannot be read: it is a folder')
    expect(output).toContain('2 readings imported')
  })
})

describe('new', () => {
  it('writes a document with the title, under a name that is free', async () => {
    const first = await run('new', 'The', 'rope: "mine"')
    const second = await run('new', 'The rope: "mine"')
    expect([first.status, second.status]).toEqual([0, 0])
    expect(await documents()).toEqual(['rope-mine-2.md', 'rope-mine.md', 'rope.md'])
    expect(await readFile(join(folder, 'documents/rope-mine.md'), 'utf8')).toMatch(/^title: .*The rope/mu)
  })

  it('says how to name a reading whose title has no letters for the name of a file', async () => {
    const { output } = await run('new', '灯塔')
    expect(await documents()).toEqual(['reading.md', 'rope.md'])
    expect(output).toContain('give one with --id')
    expect((await run('new', 'Лампа')).output).not.toContain('--id')
  })

  it('writes it under the name that the user gives, unless that is taken', async () => {
    const before = await readFile(join(folder, 'documents/rope.md'), 'utf8')
    const { status, errorOutput } = await run('new', 'Mine', '--id', 'rope')
    expect(status).toBe(1)
    expect(errorOutput).toContain('it exists already')
    expect(await readFile(join(folder, 'documents/rope.md'), 'utf8')).toBe(before)
    expect((await run('new', 'Mine', '--id', 'my-rope')).output).toContain('documents/my-rope.md')
    expect((await run('new', 'Mine', '--id', '../rope')).status).toBe(2)
  })
})
