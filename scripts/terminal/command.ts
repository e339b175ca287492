import type { Option } from 'commander'
import type { CommandContext, ExitStatus } from './context.ts'

/** A command of the command line: what it is called, what it takes, and what it does. */
export interface CommandDefinition<Options extends object = object> {
  name: string
  /** A few words, for the list of commands. */
  summary: string
  /** A sentence or two, for the command's own help. */
  description: string
  /** The words after the name, as Commander writes them: `<files...>`. */
  argument?: { name: string; description: string }
  options?: Option[]
  /** What is wrong with options and arguments that are each right by themselves. */
  findMisuse?(options: Options, words: string[]): string | undefined
  /** Every definition is loaded at each start, so the modules that do the work are loaded here. */
  run(context: CommandContext, options: Options, words: string[]): Promise<ExitStatus>
}
