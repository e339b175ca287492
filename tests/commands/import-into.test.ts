import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../scripts/command-line/run-command-line.ts'
import { makePdf, paragraph } from '../importing/make-pdf.ts'
import { makeSmallSession, reading, readingPath } from './small-session.ts'
import { makeContext } from './test-context.ts'

let folder: string

beforeEach(async () => {
  folder = await makeSmallSession()
  await writeFile(join(folder, 'paper.pdf'), await makePdf([paragraph('Hold on to the rope.')]))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function run(...commandArguments: string[]) {
  const context = makeContext(folder)
  const status = await runCommandLine(['import', ...commandArguments], context)
  return { status, ...context.written }
}

const storedText = () => readFile(join(folder, 'texts/rope.txt'), 'utf8')
const document = () => readFile(readingPath(folder), 'utf8')
const nameText = (text: string) =>
  writeFile(readingPath(folder), reading.replace('questions:', `text: ${text}\nquestions:`))
const texts = () => readdir(join(folder, 'texts')).catch(() => 'no folder')

describe('import --into', () => {
  it('stores the text of one file, leaves the document alone, and prints the line to put into it', async () => {
    const { status, output, errorOutput } = await run('paper.pdf', '--into', 'rope')
    expect([status, errorOutput]).toEqual([0, ''])
    expect(await storedText()).toContain('Hold on to the rope.')
    expect(await document()).toBe(reading)
    expect(await readdir(join(folder, 'documents'))).toEqual(['rope.md'])
    expect(output).toContain(
      'The text of paper.pdf is in texts/rope.txt.\nPut this line into the front matter of',
    )
    expect(output.split('\n')).toContain('text: ../texts/rope.txt')
  })

  it('shows signs of a file’s name that would turn the line round', async () => {
    await rename(join(folder, 'paper.pdf'), join(folder, 'pa\u202eper.pdf'))
    const { output } = await run('pa\u202eper.pdf', '--into', 'rope')
    expect(output).toContain('The text of pa<U+202E>per.pdf is in')
  })

  it('prints a line with which the reading has its text', async () => {
    const { output } = await run('paper.pdf', '--into', 'documents/rope.md')
    const line = output.split('\n').find((one) => one.startsWith('text: '))
    expect(line).toBeDefined()
    const quotations = 'quotations: [{ text: Hold on to the rope }]\n'
    await writeFile(readingPath(folder), reading.replace('questions:', `${line}\n${quotations}questions:`))
    const context = makeContext(folder)
    expect(await runCommandLine(['check', '--strict'], context)).toBe(0)
    expect(context.written.output).toContain('Nothing is wrong')
  })

  it('says nothing of the line when the document has it', async () => {
    await nameText('../texts/rope.txt')
    const { status, output } = await run('paper.pdf', '--into', 'rope')
    expect(status).toBe(0)
    expect(output).toContain('documents/rope.md names it already')
    expect(output).not.toContain('text: ')
  })

  it.each(['../texts/other.txt', '../paper.pdf', '/nowhere/other.txt'])(
    'replaces the line of a text that is not there as plain text: %s',
    async (text) => {
      await nameText(text)
      const { status, output } = await run('paper.pdf', '--into', 'rope')
      expect(status).toBe(0)
      expect(output).toContain(`Put this line in place of \`text: ${text}\` into`)
      expect(output.split('\n')).toContain('text: ../texts/rope.txt')
    },
  )
})

describe('import --into refuses, and writes nothing', () => {
  it('an unknown reading, naming the nearest', async () => {
    const { status, errorOutput } = await run('paper.pdf', '--into', 'rop')
    expect(status).toBe(1)
    expect(errorOutput).toContain('there is no reading `rop` [unknown-reading]')
    expect(errorOutput).toContain('help: did you mean `rope`?')
    expect((await run('paper.pdf', '--into', 'mountains')).errorOutput).toContain(
      'give the name of one: `rope`',
    )
    await writeFile(join(folder, 'documents/lovelace-1843-mountain.md'), reading)
    const { errorOutput: part } = await run('paper.pdf', '--into', 'lovelace')
    expect(part).toContain('help: give the name of one: `lovelace-1843-mountain`\n')
    expect(await texts()).toBe('no folder')
  })

  it('more than one file, as wrong usage', async () => {
    const { status, errorOutput } = await run('paper.pdf', 'other.pdf', '--into', 'rope')
    expect(status).toBe(2)
    expect(errorOutput).toContain('error: --into takes the text of one file, not of 2')
    expect(await texts()).toBe('no folder')
  })

  it('a library, a file that is missing, and one without text', async () => {
    await writeFile(join(folder, 'empty.txt'), ' ')
    await writeFile(join(folder, 'pictures.pdf'), await makePdf([[]], { numbered: false }))
    const refused = await Promise.all(
      ['library.bib', 'nowhere.pdf', 'empty.txt', 'slides.pptx', 'pictures.pdf'].map((file) =>
        run(file, '--into', 'rope'),
      ),
    )
    expect(refused.map(({ status }) => status)).toEqual([1, 1, 1, 1, 1])
    expect(refused[0]?.errorOutput).toContain('leave --into out to import the library')
    expect(refused[1]?.errorOutput).toContain('nowhere.pdf cannot be read: there is no such file')
    expect(refused[4]?.errorOutput).toContain('error: the pages of this PDF are pictures, without text')
    expect(refused[2]?.errorOutput).toContain('empty.txt has no text in it')
    expect(await texts()).toBe('no folder')
  })

  it('a text of that name, and says what to do', async () => {
    await mkdir(join(folder, 'texts'))
    await writeFile(join(folder, 'texts/rope.txt'), 'mine')
    const { status, errorOutput } = await run('paper.pdf', '--into', 'rope')
    expect(status).toBe(1)
    expect(errorOutput).toContain('texts/rope.txt is there already; it was left as it is')
    expect(errorOutput).toContain('write `text: ../texts/rope.txt` in documents/rope.md; otherwise rename')
    expect(await storedText()).toBe('mine')
  })

  it('a document whose text is there', async () => {
    await mkdir(join(folder, 'texts'))
    await writeFile(join(folder, 'texts/other.txt'), 'mine')
    await nameText('../texts/other.txt')
    const { status, errorOutput } = await run('paper.pdf', '--into', 'rope')
    expect(status).toBe(1)
    expect(errorOutput).toContain('the reading `rope` has its text already: texts/other.txt')
    expect(await texts()).toEqual(['other.txt'])
  })

  it('with an array for programs', async () => {
    const { status, output, errorOutput } = await run('a.bib', '--into', 'rope', '--format', 'json')
    expect([status, errorOutput]).toEqual([1, ''])
    expect(JSON.parse(output)).toMatchObject([{ code: 'library-without-text', span: { path: 'a.bib' } }])
    expect((await run('paper.pdf', '--into', 'rope', '--format', 'json')).output).toBe('[]\n')
  })
})
