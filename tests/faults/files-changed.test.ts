import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, it } from 'vitest'
import { makeSmallSession } from '../commands/small-session.ts'
import { runNode, type Start } from '../setup/run.ts'

const start = join(import.meta.dirname, '../../scripts/start.mjs')
const names = ['deck.pdf', 'facilitator.pdf', 'handout.pdf', 'pre-reading.pdf']

let folder: string

beforeEach(async () => {
  folder = await makeSmallSession()
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

/** Sets the clock back by a year, three seconds after the start. */
const clockSetBack = `data:text/javascript,${encodeURIComponent(`
  const RealDate = Date
  const begin = RealDate.now()
  const now = () => {
    const real = RealDate.now()
    return real - begin < 3000 ? real : real - 365 * 86_400_000
  }
  globalThis.Date = class extends RealDate {
    constructor(...parts) { super(...(parts.length > 0 ? parts : [now()])) }
    static now = now
  }
`)}`

function deck({ watch, preload = [] }: { watch?: Start['watch']; preload?: string[] } = {}) {
  return runNode([...preload, start, 'deck', '--folder', '.'], {
    folder,
    environment: { COLLOQUY_BROWSER: inject('browserPath') },
    watch,
  })
}

const readOutputs = () => Promise.all(names.map((name) => readFile(join(folder, 'dist', name), 'base64')))
const remove = (name: string) => rm(join(folder, name), { recursive: true })

it('what is saved and removed, and a clock that is set back, change nothing of PDFs that are being printed', async () => {
  const slides = await readFile(join(folder, 'slides.md'), 'utf8')
  expect((await deck()).errorOutput).not.toContain('error')
  const undisturbed = await readOutputs()
  await remove('dist')
  let disturbed: Promise<unknown> | undefined
  const { code, errorOutput } = await deck({
    preload: ['--import', clockSetBack],
    watch: (written) => {
      if (!written.includes('Print the slides')) return
      disturbed ??= Promise.all([
        remove('documents'),
        remove('pages'),
        writeFile(join(folder, 'slides.md'), slides.replaceAll('rope', 'ladder')),
      ])
    },
  })
  await disturbed
  expect({ code, errorOutput }).toMatchObject({ code: 0, errorOutput: expect.not.stringContaining('error') })
  expect(await readOutputs()).toEqual(undisturbed)
  // They are not taken for what the files say now.
  const after = await deck()
  expect(after.code).toBe(1)
  expect(after.errorOutput).toMatch(/^documents:1:1: error: there is no folder documents/mu)
  expect(await readOutputs()).toEqual(undisturbed)
})
