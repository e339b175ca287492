import { Command } from 'commander'
import { expect, it } from 'vitest'
import { anewOption, forceOption } from '../../scripts/terminal/options.ts'

const command = () => new Command('deck').addOption(forceOption()).addOption(anewOption())

it.each([['--force'], ['--anew']])('%s prints everything', (option) => {
  expect(command().parse([option], { from: 'user' }).opts()).toMatchObject({ force: true })
})

it('prints what has changed when neither is given', () => {
  expect(command().parse([], { from: 'user' }).opts()).toEqual({})
})

it('tells of one name alone', () => {
  const help = command().helpInformation()
  expect(help).toContain('--force')
  expect(help).not.toContain('--anew')
})
