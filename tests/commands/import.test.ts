import { execFile } from 'node:child_process'
import { mkdir, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../scripts/command-line/run-command-line.ts'
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

const isWindows = process.platform === 'win32'

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

  it('takes the text of an entry from its file, and names one that is not there', async () => {
    const entry = (key: string, file: string) =>
      `@book{${key}, title={${key}}, author={Lovelace, Ada}, year={1843}, publisher={Press}, file={${file}}}\n`
    await mkdir(join(folder, 'export/files'), { recursive: true })
    await writeFile(join(folder, 'export/files/a.txt'), 'Hold on.')
    const absolute = join(folder, 'export/files/a.txt')
    const entries = [
      entry('one', 'Text:files/a.txt:text/plain'),
      entry('two', absolute),
      entry('three', 'gone.pdf'),
    ]
    await writeFile(join(folder, 'export/library.bib'), entries.join(''))
    const { status, output } = await run('import', 'export/library.bib')
    expect(status).toBe(0)
    expect(output.split('\n').slice(0, 3)).toEqual([
      'documents/lovelace-1843-one.md; text in texts/lovelace-1843-one.txt',
      'documents/lovelace-1843-two.md; text in texts/lovelace-1843-two.txt',
      'documents/lovelace-1843-three.md; not found: the full text (gone.pdf: there is no such file)',
    ])
    expect(await readFile(join(folder, 'texts/lovelace-1843-one.txt'), 'utf8')).toBe('Hold on.')
  })

  it('takes files outside the folder of the library only where the user names their folder', async () => {
    const outside = join(folder, 'elsewhere/a.txt')
    await mkdir(join(folder, 'elsewhere'))
    await mkdir(join(folder, 'export'))
    await writeFile(outside, 'Hold on.')
    await symlink(outside, join(folder, 'export/link.txt'))
    const entry = (key: string, file: string) =>
      `@book{${key}, title={${key}}, author={Lovelace, Ada}, year={1843}, publisher={Press}, file={${file}}}\n`
    const entries = entry('one', outside) + entry('two', '../elsewhere/a.txt') + entry('three', 'link.txt')
    await writeFile(join(folder, 'export/library.bib'), entries)
    const { output } = await run('import', 'export/library.bib')
    expect(
      output.match(/it is outside the folder of the library: allow its folder with --files/gu),
    ).toHaveLength(3)
    await rm(join(folder, 'documents'), { recursive: true })
    const allowed = await run('import', 'export/library.bib', '--files', join(folder, 'elsewhere'))
    expect(allowed.output.match(/text in texts/gu)).toHaveLength(3)
  })

  it('numbers two texts that begin alike', async () => {
    await writeFile(join(folder, 'a.txt'), '# Introduction\n\nThe first text.\n')
    await writeFile(join(folder, 'b.txt'), '# Introduction\n\nAnother text.\n')
    const { output } = await run('import', 'a.txt', 'b.txt', 'a.txt')
    expect(output).toContain('text in texts/introduction.txt')
    expect(output).toContain('text in texts/introduction-2.txt')
    expect(await documents()).toEqual(['introduction-2.md', 'introduction.md', 'rope.md'])
  })

  it.skipIf(isWindows)('reads what a shell gives through a pipe, and no device', async () => {
    await promisify(execFile)('mkfifo', [join(folder, 'pipe.bib')])
    const writing = writeFile(join(folder, 'pipe.bib'), library)
    const { output, errorOutput } = await run('import', 'pipe.bib', '/dev/zero')
    await writing
    expect(output).toContain('2 readings imported')
    expect(errorOutput).toContain('/dev/zero cannot be read: it is a device, not a file')
  })

  it('writes another reading of the same name under a number, once', async () => {
    const guide = (title: string) => `@book{a, title={${title}}, author={Lovelace, Ada}, year={1843}}\n`
    const one = 'The guide, the rope, and the mountain: part one'
    const two = 'The guide, the rope, and the mountain: part two'
    await writeFile(join(folder, 'one.bib'), guide(one))
    await writeFile(join(folder, 'two.bib'), guide(two))
    await run('import', 'one.bib')
    const second = await run('import', 'two.bib')
    const name = 'lovelace-1843-guide-rope-mountain-part'
    expect(second.output).toContain(`documents/${name}-2.md`)
    expect(second.output).toContain(`documents/${name}.md is named alike, but is another reading: “${one}”`)
    const before = await documents()
    expect(before).toEqual([`${name}-2.md`, `${name}.md`, 'rope.md'])
    await writeFile(join(folder, 'both.bib'), guide(two) + guide(one).replace('{a,', '{b,'))
    const again = await run('import', 'both.bib', 'two.bib', 'one.bib')
    expect(again.output).toBe('')
    expect(again.errorOutput).toContain('2 readings are there already')
    expect(await documents()).toEqual(before)
  })

  it('stops between two files of a library when the user has had enough', async () => {
    const context = makeContext(folder)
    context.stop()
    expect(await runCommandLine(['import', 'library.bib'], context)).toBe(1)
    expect(context.written.errorOutput).toContain('stopped')
    expect(await documents()).toEqual(['rope.md'])
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
    expect((await run('new', '灯塔', '--id', 'lighthouse')).output).not.toContain('--id')
  })

  it.each(['', '   ', '\u00a0\u3000', '\u200b\u2060\ufeff', '\u0007'])(
    'refuses a title in which nothing can be seen: %j',
    async (title) => {
      const { status, output, errorOutput } = await run('new', title, '--id', 'blank')
      expect([status, output]).toEqual([1, ''])
      expect(errorOutput).toBe(
        'error: the title has nothing in it\nhelp: give one: npm run new -- "The guide and the rope"\n',
      )
      expect(await documents()).toEqual(['rope.md'])
    },
  )

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
