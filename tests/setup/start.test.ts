import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runNode } from './run.ts'
import { forgeInstalledVersion, makeSmallClone } from './small-clone.ts'

const commandLine = `
const [code, ...rest]: string[] = process.argv.slice(2)
console.log(JSON.stringify(rest))
process.exit(Number(code))
`
const nowhere = { npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0' }
const installing = 'Installing packages'

let folder: string
let elsewhere: string
const start = () => join(folder, 'scripts/start.mjs')

beforeAll(async () => {
  folder = await makeSmallClone(commandLine)
  elsewhere = await mkdtemp(join(tmpdir(), 'colloquy-'))
})

afterAll(async () => {
  await rm(dirname(folder), { recursive: true })
  await rm(elsewhere, { recursive: true })
})

describe('start.mjs on a fresh clone', () => {
  it('says what to do when the packages cannot be had', async () => {
    const environment = { ...nowhere, npm_config_cache: join(elsewhere, 'empty cache') }
    const ended = await runNode([start(), '0'], { folder: elsewhere, environment })
    expect(ended.code).toBe(1)
    expect(ended.output).toBe('')
    expect(ended.errorOutput).toMatch(/^error: npm could not install the packages/mu)
    expect(ended.errorOutput).toMatch(/^help: .*connect and run the same command again/mu)
    expect(ended.errorOutput).not.toMatch(/^\s+at /mu)
  })

  it('says what to do when there is no npm', async () => {
    const ended = await runNode([start(), '0'], { folder: elsewhere, environment: { PATH: elsewhere } })
    expect(ended.code).toBe(1)
    expect(ended.errorOutput).toMatch(/^error: npm does not start/mu)
  })

  it('installs the packages from any folder, then passes arguments and exit status on', async () => {
    const ended = await runNode([start(), '3', 'a b', '--paper', 'ü*'], { folder: elsewhere })
    expect(ended).toMatchObject({ code: 3, output: '["a b","--paper","ü*"]\n' })
    expect(ended.errorOutput.split('\n', 1)[0]).toContain(installing)
    expect(ended.errorOutput).not.toMatch(/npm warn|EBADENGINE|added \d+ packages/u)
  })

  it('does not ask npm again', async () => {
    const ended = await runNode([start(), '0'], { folder: elsewhere, environment: { PATH: elsewhere } })
    expect(ended).toMatchObject({ code: 0, output: '[]\n', errorOutput: '' })
  })

  it('installs again when a package has another version than the lock file says', async () => {
    await forgeInstalledVersion(folder, 'esbuild', '0.1.0')
    const ended = await runNode([start(), '0'], { folder: elsewhere })
    expect(ended.code).toBe(0)
    expect(ended.errorOutput).toContain(installing)
    expect((await runNode([start(), '0'], { folder: elsewhere })).errorOutput).toBe('')
  })

  it('installs once when two runs begin at a time, and both do their work', async () => {
    await forgeInstalledVersion(folder, 'esbuild', '0.1.0')
    const runs = ['one', 'other'].map((name) => runNode([start(), '0', name], { folder: elsewhere }))
    const ended = await Promise.all(runs)
    expect(ended.map(({ code, output }) => [code, output])).toEqual([
      [0, '["one"]\n'],
      [0, '["other"]\n'],
    ])
    const written = ended.map(({ errorOutput }) => errorOutput).join('')
    expect(written.split(installing)).toHaveLength(2)
  })

  it('leaves neither npm nor a lock behind when it is stopped while it installs', async () => {
    const pretend = join(elsewhere, 'npm')
    const begun = join(elsewhere, 'begun')
    await writeFile(pretend, `#!/bin/sh\necho $$ > '${begun}'\necho begun >&2\nexec sleep 3600\n`)
    await chmod(pretend, 0o755)
    await forgeInstalledVersion(folder, 'esbuild', '0.1.0')
    const ended = await runNode([start(), '0'], {
      folder: elsewhere,
      environment: { PATH: `${elsewhere}:${process.env['PATH']}` },
      watch: (written, child) => written.includes('begun') && child.kill('SIGTERM'),
    })
    expect(ended.code).toBe(143)
    const npm = Number(await readFile(begun, 'utf8'))
    expect(() => process.kill(npm, 0)).toThrow('ESRCH')
    expect(existsSync(join(folder, '.colloquy/install.lock'))).toBe(false)
    // A lock of a run that was killed is nobody's.
    await writeFile(join(folder, '.colloquy/install.lock'), String(npm))
    expect((await runNode([start(), '0'], { folder: elsewhere })).code).toBe(0)
  })
})

it('asks for a newer Node on an old one', async () => {
  const pretend = `data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '20.18.1' })`
  const ended = await runNode(['--import', pretend, start(), '0'], { folder: elsewhere })
  expect(ended.code).toBe(1)
  expect(ended.errorOutput).toMatch(
    /^error: Colloquy needs Node 20\.19 or newer.*this is 20\.18\.1\.\nhelp: /u,
  )
})
