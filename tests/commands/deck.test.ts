import { readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { runNode, type Start } from '../setup/run.ts'
import { makeSmallSession, reading, readingPath } from './small-session.ts'

const start = join(import.meta.dirname, '../../scripts/start.mjs')
const names = ['deck.pdf', 'facilitator.pdf', 'handout.pdf', 'pre-reading.pdf']

let folder: string

beforeAll(async () => {
  folder = await makeSmallSession()
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

const deck = (options: string[] = [], watch?: Start['watch']) =>
  runNode([start, 'deck', '--folder', '.', ...options], {
    folder,
    environment: { COLLOQUY_BROWSER: inject('browserPath') },
    watch,
  })

const readOutputs = () => Promise.all(names.map((name) => readFile(join(folder, 'dist', name), 'base64')))

/** Ids of the running processes that have this folder in their command line or among their open files. */
async function processesIn(path: string): Promise<string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name))
  const commands = await Promise.all(
    ids.map(async (id) => [id, await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')] as const),
  )
  return commands.flatMap(([id, command]) => (command.includes(path) ? [id] : []))
}

describe('deck', () => {
  it('prints every output, and says what they are and what comes next', async () => {
    const { code, output, errorOutput } = await deck()
    expect({ code, errorOutput }).toMatchObject({
      code: 0,
      errorOutput: expect.stringContaining('done: 1 reading'),
    })
    expect((await readdir(join(folder, 'dist'))).toSorted()).toEqual(names)
    for (const name of names)
      expect(output).toMatch(new RegExp(`^dist/${name} +\\d+ (?:slide|page)s? +\\d+ kB$`, 'mu'))
    expect(output).toContain('What next:')
    for (const pdf of await readOutputs()) expect(pdf.slice(0, 6)).toBe('JVBERi')
  })

  it('prints nothing again when nothing has changed', async () => {
    const before = await stat(join(folder, 'dist/deck.pdf'), { bigint: true })
    const { code, output, errorOutput } = await deck()
    expect(code).toBe(0)
    expect(output.match(/as before$/gmu)).toHaveLength(names.length)
    expect(errorOutput).not.toContain('Print the slides')
    expect((await stat(join(folder, 'dist/deck.pdf'), { bigint: true })).mtimeNs).toBe(before.mtimeNs)
  })

  it('prints the same bytes again when an output is gone, and leaves the others alone', async () => {
    const before = await readOutputs()
    await rm(join(folder, 'dist/handout.pdf'))
    const { code, output } = await deck()
    expect(code).toBe(0)
    expect(output.match(/as before$/gmu)).toHaveLength(names.length - 1)
    expect(await readOutputs()).toEqual(before)
  })

  it('leaves the last outputs as they were when a reading is wrong', async () => {
    const before = await readOutputs()
    await writeFile(readingPath(folder), reading.replace('minutes: 10', 'minutes: ten'))
    const { code, output, errorOutput } = await deck()
    expect([code, output]).toEqual([1, ''])
    expect(errorOutput).toContain('documents/rope.md:9:14: error')
    expect(await readOutputs()).toEqual(before)
    await writeFile(readingPath(folder), reading)
  })

  it('ends at Ctrl-C with 130, the last outputs as they were, and nothing running on', async () => {
    const before = await readOutputs()
    await writeFile(readingPath(folder), reading.replace('The rope', 'The other rope'))
    const { code, errorOutput } = await deck([], (written, child) => {
      if (written.includes('Print the slides')) child.kill('SIGINT')
    })
    expect(code).toBe(130)
    expect(errorOutput).toMatch(/\nstopped/u)
    expect(errorOutput).not.toMatch(/^\s+at |error/mu)
    expect(await readOutputs()).toEqual(before)
    expect((await readdir(join(folder, 'dist'))).toSorted()).toEqual(names)
    expect(await processesIn(folder)).toEqual([])
  })
})
