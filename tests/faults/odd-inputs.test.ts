import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../scripts/command-line/run-command-line.ts'
import { makeSmallSession, reading } from '../commands/small-session.ts'
import { makeContext } from '../commands/test-context.ts'

let folder: string
let elsewhere: string

beforeEach(async () => {
  folder = await makeSmallSession()
  elsewhere = await mkdtemp(join(tmpdir(), 'colloquy-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
  await rm(elsewhere, { recursive: true })
})

const put = (path: string, text: string) => writeFile(join(folder, path), text)
const makeFifo = (path: string) => execFileSync('mkfifo', [join(folder, path)])
const hasFifos = process.platform !== 'win32'

/** Nine aliases of nine aliases, and so on: a billion values, if they are followed. */
const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(
    (key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`,
  ),
].join('\n')

const brackets = '['.repeat(100_000) + ']'.repeat(100_000)

async function run(...parts: string[]) {
  const context = makeContext(folder)
  const status = await runCommandLine(parts, context)
  const written = context.written.output + context.written.errorOutput
  expect(written).not.toMatch(/^\s+at .+:\d+:\d+|a mistake in Colloquy/mu)
  return { status, written }
}

describe('a session with something odd in it is told what it is', () => {
  it.each([
    ['a reading', 'documents/bomb.md', `---\ntitle: Bomb\nsummary: s\n${bomb}\n---\n`],
    ['the session', 'slides.md', `---\ntitle: Bomb\nsession: { minutes: 20 }\n${bomb}\n---\n\n# B\n`],
    [
      'a slide',
      'slides.md',
      `---\ntitle: S\nsession: { minutes: 20 }\n---\n\n# S\n\n---\n${bomb}\n---\n\n# B\n`,
    ],
  ])('aliases of aliases in %s', async (_, path, text) => {
    await put(path, text)
    const { status, written } = await run('deck')
    expect(written).toMatch(/error: (?:the aliases in this front matter|there are no keys `a`)/u)
    expect(status).toBe(1)
  })

  it('an alias of nothing in a slide', async () => {
    await put(
      'slides.md',
      '---\ntitle: S\nsession: { minutes: 20 }\n---\n\n# S\n\n---\nclass: *wide\n---\n\n# B\n',
    )
    const { status, written } = await run('deck')
    expect(written).toContain('slides.md:9:1: error: there is no anchor `&wide` above the alias `*wide`')
    expect(status).toBe(1)
  })

  it.runIf(hasFifos).each(['documents/pipe.md', 'texts/rope.txt'])(
    'a pipe in the place of %s',
    async (path) => {
      await mkdir(join(folder, 'texts'))
      await put('documents/rope.md', reading.replace('minutes: 5', 'text: ../texts/rope.txt'))
      makeFifo(path)
      const { written } = await run('check')
      expect(written).toContain('no ordinary file')
    },
  )

  it.runIf(hasFifos)('a link to an endless file in the place of a reading', async () => {
    await symlink('/dev/zero', join(folder, 'documents/zero.md'))
    const { status, written } = await run('check')
    expect(written).toContain('is a link')
    expect(status).toBe(1)
  })

  it.each([
    ['a file', (path: string) => writeFile(path, ''), 'a part of its path is a file'],
    ['a link to itself', (path: string) => symlink(path, path), 'leads back to itself'],
  ])('%s in the place of pages/', async (_, make, reason) => {
    await make(join(folder, 'pages'))
    const { status, written } = await run('build')
    expect(written).toMatch(/^error: cannot write .*pages: /mu)
    expect(written).toContain(reason)
    expect(status).toBe(1)
  })

  it('front matter with brackets a hundred thousand deep', async () => {
    await put('documents/deep.md', `---\ntitle: ${brackets}\n---\n`)
    expect((await run('check')).status).toBe(1)
  })

  it('a reading of thirty megabytes', async () => {
    await put('documents/large.md', `---\ntitle: Large\nsummary: s\n---\n${'word '.repeat(6_000_000)}`)
    const { status, written } = await run('check')
    expect(written).toContain('at most 5 MB are read')
    expect(status).toBe(1)
  })

  it('a thousand questions', async () => {
    const questions = Array.from({ length: 1000 }, (_, index) => `  - text: Why ${index}?\n    minutes: 1`)
    await put('documents/many.md', `---\ntitle: Many\nsummary: s\nquestions:\n${questions.join('\n')}\n---\n`)
    const { status, written } = await run('build')
    expect(written).toContain('session-too-long')
    expect(written.length).toBeLessThan(3000)
    expect(status).toBe(0)
    expect(written).toMatch(/^\d{4} slides in pages\//mu)
  })
})

describe('a file to import that is odd is told what it is', () => {
  it.runIf(hasFifos)('an endless one', async () => {
    const { status, written } = await run('import', '/dev/zero')
    expect(written).toContain('it is a device, not a file')
    expect(status).toBe(1)
  })

  it.runIf(hasFifos)('a pipe to which nobody writes ends with a signal', async () => {
    const context = makeContext(folder)
    makeFifo('pipe.bib')
    const ended = runCommandLine(['import', 'pipe.bib'], context)
    context.stop()
    expect(await ended).toBe(1)
  })

  it.each([
    ['JSON with brackets a hundred thousand deep', 'deep.json', () => brackets],
    [
      'a page of twenty megabytes',
      'page.html',
      () => `<html><body>${'<p>word word word</p>'.repeat(1_000_000)}`,
    ],
    [
      'braces a hundred thousand deep',
      'deep.bib',
      () => `@article{a, title = {${brackets.replaceAll('[', '{').replaceAll(']', '}')}}}`,
    ],
  ])('%s', async (_, name, content) => {
    const path = join(elsewhere, name)
    await writeFile(path, content())
    const { status, written } = await run('import', path)
    expect(written).toMatch(/more than (?:100 deep|10 million characters)|cannot be read/u)
    expect(written.length).toBeLessThan(1500)
    expect(status).toBe(1)
    expect(await readdir(join(folder, 'documents'))).toEqual(['rope.md'])
  })
})
