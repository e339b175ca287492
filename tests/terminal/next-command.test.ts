import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextCommand, quoteForShell } from '../../scripts/terminal/next-command.ts'
import { makeContext } from '../commands/test-context.ts'

const context = makeContext('/colloquy')

describe('the next command', () => {
  it('names the folder that this one was given, and none when it was given none', () => {
    expect(nextCommand('present', {}, context)).toBe('npm run present')
    expect(nextCommand('present', { folder: '../reading-group' }, context)).toBe(
      'npm run present -- --folder ../reading-group',
    )
  })

  it('puts a folder that the shell would take apart in quotation marks', () => {
    expect(nextCommand('check', { folder: 'My readings' }, context)).toBe(
      "npm run check -- --folder 'My readings'",
    )
    expect(nextCommand('check', { folder: '-old' }, context)).toBe('npm run check -- --folder ./-old')
    expect(quoteForShell('C:\\My readings', 'win32')).toBe('"C:\\My readings"')
    expect(quoteForShell('C:\\readings', 'win32')).toBe('C:\\readings')
  })

  it('is read by the shell as the folder that was meant, whatever its name', () => {
    const names = fc.sample(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), 200)
    const possible = [...names, "it's", '$HOME', '~', 'a;b', '*', 'Lesekreis Über', '!x', '`ls`'].filter(
      (name) => !/[\0\n\r]/u.test(name) && name.isWellFormed(),
    )
    const words = possible.map((name) => quoteForShell(name, 'linux'))
    const read = execFileSync('sh', ['-c', `printf '%s\\n' ${words.join(' ')}`], { encoding: 'utf8' })
    expect(read.trimEnd().split('\n')).toEqual(possible.map((name) => name))
  })
})
