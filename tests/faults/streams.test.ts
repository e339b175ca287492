import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeSmallSession } from '../commands/small-session.ts'
import { runNode, type Ended } from '../setup/run.ts'

const start = join(import.meta.dirname, '../../scripts/start.mjs')

let folder: string

beforeEach(async () => {
  folder = await makeSmallSession()
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

/** Runs a line of shell in the session's folder, in which `colloquy` is the command line. */
function shell(line: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const script = `colloquy() { '${process.execPath}' '${start}' "$@"; }\n${line}`
    const child = spawn('/bin/sh', ['-c', script], { cwd: folder })
    let output = ''
    let errorOutput = ''
    child.stdout.on('data', (chunk) => (output += String(chunk)))
    child.stderr.on('data', (chunk) => (errorOutput += String(chunk)))
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal, output, errorOutput }))
  })
}

/** What is half done, and the locks of runs that are under way. */
async function leftOvers(): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).filter((name) => /\.partial\b|\.lock$/u.test(name))
}

describe.skipIf(process.platform === 'win32')('a command', () => {
  it('whose reader goes away in the middle ends as a closed pipe ends programs, with nothing half done', async () => {
    const { output } = await shell('{ colloquy site --folder .; echo $? > status; } 2>&1 | head -1')
    expect(output).toBe('Read the readings and write the slides …\n')
    expect(await readFile(join(folder, 'status'), 'utf8')).toBe('141\n')
    expect(await leftOvers()).toEqual([])
  })

  it('whose reader has seen enough says nothing of it', async () => {
    const { output, errorOutput } = await shell(
      '{ colloquy plan --folder .; echo $? > status; } | { read line; echo "$line"; }',
    )
    expect(output).not.toBe('')
    expect(errorOutput).not.toMatch(/EPIPE|^\s+at |mistake/mu)
  })

  it('does its work when there is nowhere to write to', async () => {
    expect((await shell('colloquy build --folder . >&- 2>&-')).code).toBe(0)
    expect(await readdir(join(folder, 'pages'))).toContain('index.md')
  })

  it.skipIf(!existsSync('/dev/full'))('says that its output found a full disk, and fails', async () => {
    const { code, errorOutput } = await shell('colloquy plan --folder . > /dev/full')
    expect(errorOutput).toBe('error: the disk is full\nhelp: free some space, then try again\n')
    expect(code).toBe(1)
  })

  it('that hears a Ctrl-C twice at once, as from a terminal and from npm, still puts its things away', async () => {
    const { code, errorOutput } = await runNode([start, 'site', '--folder', '.'], {
      folder,
      watch: (written, child) => {
        if (!written.includes('Build the site')) return
        child.kill('SIGINT')
        setTimeout(() => child.kill('SIGINT'), 20)
      },
    })
    expect(errorOutput).toContain('stopped')
    expect(code).toBe(130)
    expect(await leftOvers()).toEqual([])
  })
})
