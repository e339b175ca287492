import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { platform, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { makeSmallSession } from '../commands/small-session.ts'
import { runNode } from '../setup/run.ts'

const start = join(import.meta.dirname, '../../scripts/start.mjs')

/** Only the administrator of a Linux machine can make small and read-only disks; many containers forbid even that. */
const whyNot = reasonAgainstMounting()

let folder: string
let mounted: string[] = []

beforeEach(async () => {
  folder = await makeSmallSession()
  mounted = []
})

afterEach(async () => {
  for (const path of mounted.toReversed()) execFileSync('umount', [path])
  await rm(folder, { recursive: true })
})

function mount(path: string, ...options: string[]): void {
  execFileSync('mount', [...options, path])
  mounted.push(path)
}

function reasonAgainstMounting(): string {
  if (platform() !== 'linux' || userInfo().uid !== 0) return 'needs the administrator of a Linux machine'
  try {
    execFileSync('unshare', ['--mount', 'true'], { stdio: 'ignore' })
    return ''
  } catch {
    return 'this machine allows no mounts'
  }
}

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
    mount(join(folder, '.colloquy'), '-t', 'tmpfs', '-o', 'size=400k', 'tmpfs')
    const { code, errorOutput } = await deck()
    expect(errorOutput).toMatch(/^error: (?:cannot write .+: )?the disk is full/mu)
    expect(errorOutput).toContain('help: free some space')
    expect(errorOutput).not.toMatch(stack)
    expect(code).toBe(1)
    expect(await readdir(join(folder, 'dist'))).toEqual(['deck.pdf'])
    expect(await readFile(join(folder, 'dist/deck.pdf'), 'utf8')).toBe('the last one')
  })
})
