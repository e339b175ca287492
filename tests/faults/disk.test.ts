import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { openBrowser } from '../../scripts/browser/open.ts'
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
  vi.unstubAllEnvs()
  disks.takeOut()
  await rm(folder, { recursive: true })
})

const deck = () =>
  runNode([start, 'deck', '--folder', '.'], {
    folder,
    environment: { COLLOQUY_BROWSER: inject('browserPath') },
  })

const stack = /^\s+at .+:\d+:\d+|a mistake in Colloquy|please report/mu

describe.skipIf(whyNot)(`a disk${whyNot && ` (left out: ${whyNot})`}`, () => {
  it('that is full under what is prepared stops the deck in a sentence, and the last PDFs stand', async () => {
    await mkdir(join(folder, 'dist'))
    await writeFile(join(folder, 'dist/deck.pdf'), 'the last one')
    await mkdir(join(folder, '.colloquy'))
    disks.small(join(folder, '.colloquy'), 400)
    const { code, errorOutput } = await deck()
    expect(errorOutput).toMatch(/^error: (?:cannot write .+: )?the disk is full/mu)
    expect(errorOutput).toContain('help: free some space')
    expect(errorOutput).not.toMatch(stack)
    expect(code).toBe(1)
    expect(await readdir(join(folder, 'dist'))).toEqual(['deck.pdf'])
    expect(await readFile(join(folder, 'dist/deck.pdf'), 'utf8')).toBe('the last one')
  })
  it('that is full under the temporary files stops the browser in a sentence', async () => {
    const full = join(folder, 'temporary')
    await mkdir(full)
    disks.small(full, 100)
    vi.stubEnv('TMPDIR', full)
    await expect(openBrowser(inject('browserPath'))).rejects.toMatchObject({
      name: 'UserError',
      message: `the disk with the folder for temporary files, ${full}, is full or read-only`,
      remedies: [expect.stringContaining('TMPDIR')],
    })
  })

  it.each(['read-only', 'full', 'missing'])(
    'with a home that is %s is no fault: nothing is kept there',
    async (state) => {
      const home = join(folder, 'home')
      if (state !== 'missing') await mkdir(home)
      if (state === 'read-only') disks.readOnly(home)
      if (state === 'full') disks.small(home, 4)
      vi.stubEnv('HOME', home)
      const browser = await openBrowser(inject('browserPath'))
      const page = await browser.openPage({ viewport: { width: 300, height: 200 } })
      await page.show('<h1>Colloquy</h1>')
      expect((await page.printPdf()).length).toBeGreaterThan(1000)
      await browser.close()
    },
  )
})
