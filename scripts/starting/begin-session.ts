import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UserError } from '../diagnostics/user-error.ts'
import { visibleText } from '../diagnostics/cells.ts'
import { findDocumentFiles } from '../documents/read/document-files.ts'
import { writeNewFile } from '../files/write.ts'
import type { CommandContext, ExitStatus } from '../terminal/context.ts'
import { shownPath } from '../terminal/folder.ts'
import { nextCommand } from '../terminal/next-command.ts'
import { askFacts, withoutGaps } from './ask-facts.ts'
import { defaultFacts, factQuestions, type SessionFacts } from './session-facts.ts'
import { sessionFiles } from './session-files.ts'

/** Options of `init`, as they were typed: what is given is not asked for. */
export interface InitOptions extends Partial<Record<keyof SessionFacts, string>> {
  /** Whether nothing is asked. */
  yes?: boolean
}

/**
 * Begins a session in a folder, which is made when it is not there. Files that are there stay as they are; with a
 * slides.md of any kind among them nothing is written, and a `UserError` says so.
 */
export async function beginSession(
  context: CommandContext,
  named: string,
  { yes = false, ...typedFacts }: InitOptions,
): Promise<ExitStatus> {
  const folder = resolve(context.currentFolder, named)
  const given = readFacts(typedFacts)
  if (existsSync(join(folder, 'slides.md'))) throw alreadyBegun(context, folder, named)
  const { terminal, pipes, signal } = context
  const isAsked = !yes && terminal !== undefined && pipes !== undefined
  const facts = isAsked
    ? await askFacts(given, { input: pipes.input, output: terminal.errorOutput, signal })
    : { ...defaultFacts, ...withoutGaps(given) }
  const { value: readings } = await findDocumentFiles(folder)
  const typed = (name: string): string => nextCommand(name, { folder: named }, context)
  const kept: string[] = []
  for (const { path, content } of sessionFiles(facts, typed, readings.length > 0)) {
    if (existsSync(join(folder, path))) kept.push(path)
    else await writeNewFile(join(folder, path), content)
  }
  const { paper } = facts
  const lines = [
    `${shownPath(folder, context)} is ready: slides.md is the session, documents/ holds its readings.`,
    ...(kept.length > 0 ? [`Left as they were: ${kept.join(', ')}.`] : []),
    'What next:',
    `  ${typed('deck')}${paper === 'a4' ? '' : ` ${typed('deck').includes(' -- ') ? '' : '-- '}--paper ${paper}`}`,
    `  ${typed('present')}`,
  ]
  context.output.write(`${lines.map(visibleText).join('\n')}\n`)
  return 0
}

/** Reads facts that were given as options; throws a `UserError` for the first that is none. */
function readFacts(typed: InitOptions): Partial<SessionFacts> {
  const facts = factQuestions.map(({ name, read, expected }) => {
    const text = typed[name]
    if (text === undefined) return [name, undefined] as const
    const value = read(text)
    if (value !== undefined) return [name, value] as const
    throw new UserError(`--${name} “${text}” is none`, [`expected ${expected}`])
  })
  return withoutGaps(Object.fromEntries(facts))
}

function alreadyBegun(context: CommandContext, folder: string, named: string): UserError {
  return new UserError(`${shownPath(join(folder, 'slides.md'), context)} is there already`, [
    `what it still needs for a session is said by: ${nextCommand('check', { folder: named }, context)}`,
    'or name a folder that is not there yet',
  ])
}
