import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeSmallSession } from '../commands/small-session.ts'
import { runNode } from '../setup/run.ts'
import { reasonAgainstMounting, SmallDisks } from './small-disks.ts'

const start = join(import.meta.dirname, '../../scripts/start.mjs')
const whyNot = reasonAgainstMounting()
const disks = new SmallDisks()

let folder: string

beforeEach(async () => {
  folder = await makeSmallSession()
})

afterEach(async () => {
  disks.takeOut()
  await rm(folder, { recursive: true })
})

const run = (command: string, ...options: string[]) =>
  runNode([start, command, '--folder', '.', ...options], { folder })

const stack = /^\s+at .+:\d+:\d+|a mistake in Colloquy|please report/mu

describe.skipIf(whyNot)(`read-only${whyNot && ` (left out: ${whyNot})`}`, () => {
  it.each([
    ['deck', []],
    ['present', []],
    ['site', []],
    ['build', []],
    ['new', ['A reading that is new']],
  ])('is a session that %s is to write to: said at once, with what to do', async (command, options) => {
    disks.readOnly(folder)
    const { code, errorOutput } = await run(command, ...options)
    expect(errorOutput).toMatch(
      /^error: cannot write .+: the disk is read-only\nhelp: copy the session’s folder/mu,
    )
    expect(errorOutput).not.toMatch(stack)
    expect(code).toBe(1)
  })

  it('is a session that is only read: nothing is wrong', async () => {
    disks.readOnly(folder)
    expect((await run('check')).code).toBe(0)
    expect((await run('plan')).code).toBe(0)
  })

  it.each(['dist', '.colloquy'])(
    'is %s: the deck says so before it prints, and the last PDFs stand',
    async (name) => {
      await mkdir(join(folder, 'dist'))
      await writeFile(join(folder, 'dist/deck.pdf'), 'the last one')
      await mkdir(join(folder, name), { recursive: true })
      disks.readOnly(join(folder, name))
      const { code, errorOutput } = await run('deck')
      expect(errorOutput).toMatch(/^error: cannot write .+: the disk is read-only$/mu)
      expect(errorOutput).not.toContain('Find a browser')
      expect(errorOutput).not.toMatch(stack)
      expect(code).toBe(1)
      expect(await readdir(join(folder, 'dist'))).toEqual(['deck.pdf'])
      expect(await readFile(join(folder, 'dist/deck.pdf'), 'utf8')).toBe('the last one')
    },
  )
})
