import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommandLine } from '../../scripts/command-line/run-command-line.ts'
import { makeContext } from '../commands/test-context.ts'

const names = [
  'deck',
  'present',
  'site',
  'build',
  'gallery',
  'check',
  'plan',
  'init',
  'new',
  'import',
  'setup',
  'schema',
  'language-server',
  'pictures',
  'benchmark',
]

async function help(...words: string[]): Promise<string> {
  const context = makeContext('/nowhere')
  expect(await runCommandLine([...words, '--help'], context)).toBe(0)
  return context.written.output
}

describe('the help', () => {
  it('lists every command', async () => {
    const text = await help()
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, 'help', 'colloquy.txt'))
    for (const name of names) expect(text).toMatch(new RegExp(`^ {2}${name} `, 'mu'))
  })

  it.each(names)('of %s says what it does and takes', async (name) => {
    await expect(await help(name)).toMatchFileSnapshot(join(import.meta.dirname, 'help', `${name}.txt`))
  })
})
