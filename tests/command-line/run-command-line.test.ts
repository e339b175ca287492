import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../scripts/command-line/run-command-line.ts'
import { makeContext } from '../commands/test-context.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colloquy-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

async function run(...commandArguments: string[]) {
  const context = makeContext(folder)
  const status = await runCommandLine(commandArguments, context)
  return { status, ...context.written }
}

describe('wrong usage', () => {
  it.each([
    [['chekc'], 'error: unknown command ‘chekc’', '(Did you mean check?)'],
    [['deck', '--papr', 'a4'], 'error: unknown option ‘--papr’', '(Did you mean --paper?)'],
    [['deck', '--paper', 'a5'], 'error: option ‘--paper <size>’ argument ‘a5’ is invalid', 'a4, letter'],
    [['deck', '--slides', '5'], 'error: option ‘--slides <number>’ argument ‘5’', 'one of 1, 2, 3, 4, 6'],
    [['plan', '--minutes', 'ten'], 'argument ‘ten’ is invalid', 'a whole number from 1 to 600'],
    [['present', '--port', '70000'], 'argument ‘70000’ is invalid', 'from 1 to 65535'],
    [['check', 'documents/a.md'], 'too many arguments for ‘check’', '--help'],
  ])('%j is refused with status 2 and a hint', async (commandArguments, message, hint) => {
    const { status, output, errorOutput } = await run(...commandArguments)
    expect(status).toBe(2)
    expect(output).toBe('')
    expect(errorOutput.replaceAll(/'([^']*)'/gu, '‘$1’')).toContain(message)
    expect(errorOutput).toContain(hint)
    expect(errorOutput).toContain('help: add --help')
  })

  it('prints the help when there is no command', async () => {
    const { status, output, errorOutput } = await run()
    expect([status, output]).toEqual([2, ''])
    expect(errorOutput).toContain('Usage: colloquy <command> [options]')
  })
})

describe('--help', () => {
  it('lists every script of package.json that is a command', async () => {
    const { default: manifest } = await import('../../package.json')
    const commands = Object.entries(manifest.scripts).flatMap(([name, script]) =>
      script === `node scripts/start.mjs ${name}` ? [name] : [],
    )
    const { status, output } = await run('--help')
    expect(status).toBe(0)
    expect(commands).toContain('deck')
    for (const command of commands) expect(output).toMatch(new RegExp(`^ {2}${command}\\b`, 'mu'))
    expect(output).toContain('Examples:')
  })

  it('describes a command’s options', async () => {
    const { status, output } = await run('deck', '--help')
    expect(status).toBe(0)
    expect(output).toMatch(/--paper <size>[^]*"a4", "letter"/u)
  })
})

describe('a command that fails', () => {
  it('says what is wrong and what to do, without a stack', async () => {
    const { status, output, errorOutput } = await run('setup', '--browser', 'nowhere/chrome')
    expect([status, output]).toEqual([1, ''])
    expect(errorOutput).toContain('error: no browser to print with')
    expect(errorOutput).toContain(`the path you gave, ${join(folder, 'nowhere/chrome')}: not there`)
    expect(errorOutput).toMatch(/^help: /mu)
    expect(errorOutput).not.toMatch(/^\s+at /mu)
  })

  it('takes the browser’s path from the environment, when no option gives one', async () => {
    const context = makeContext(folder, { environment: { COLLOQUY_BROWSER: '/nowhere/at all' } })
    expect(await runCommandLine(['setup'], context)).toBe(1)
    expect(context.written.errorOutput).toContain('the path you gave, /nowhere/at all: not there')
  })

  it('says that it was stopped, when the user stops it', async () => {
    const context = makeContext(folder)
    context.stop()
    expect(await runCommandLine(['setup'], context)).toBe(1)
    expect(context.written.errorOutput).toContain('stopped')
    expect(context.written.errorOutput).not.toContain('error')
  })
})
