import type { CommandContext } from './context.ts'
import type { FolderOptions } from './folder.ts'

/** What a shell takes as it is, as one word. */
const plainWord = /^[\p{L}\p{N}_./:@%+,=][\p{L}\p{N}_./:@%+,=-]*$/u

/** A word as it is typed for the shell of a system: in quotation marks when it would read something else. */
export function quoteForShell(word: string, platform: string): string {
  if (platform === 'win32') return /^[\p{L}\p{N}_./:\\-]+$/u.test(word) ? word : `"${word}"`
  if (plainWord.test(word)) return word
  return `'${word.replaceAll("'", String.raw`'\''`)}'`
}

/** The next command that a user may type, for the folder that they named for this one: `npm run present -- --folder x`. */
export function nextCommand(
  name: string,
  { folder }: FolderOptions,
  { machine }: Pick<CommandContext, 'machine'>,
): string {
  const command = `npm run ${name}`
  if (folder === undefined) return command
  const isOption = folder.startsWith('-')
  return `${command} -- --folder ${quoteForShell(isOption ? `./${folder}` : folder, machine.platform)}`
}
