import { CommanderError } from 'commander'
import { UserError } from '../diagnostics/user-error.ts'
import { systemError } from '../diagnostics/system-error.ts'
import { removeOwnPartials } from '../files/partial.ts'
import type { CommandContext, ExitStatus } from '../terminal/context.ts'
import { formatUserError } from '../terminal/format-user-error.ts'
import { createProgram } from './program.ts'

/**
 * Runs the command that the arguments name. Returns 0 when all is well, 1 for errors, 2 for arguments that make no
 * command; it never throws.
 */
export async function runCommandLine(
  commandArguments: readonly string[],
  context: CommandContext,
): Promise<ExitStatus | 2> {
  let status: ExitStatus = 0
  const program = createProgram(context, (ended) => {
    status = ended
  })
  try {
    await program.parseAsync([...commandArguments], { from: 'user' })
    const { signal } = context
    if (signal.aborted && !isWish(signal.reason)) throw signal.reason
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    context.errorOutput.write(explain(error, context))
    return 1
  }
}

/** Removes what a command that was stopped has left half done, without waiting for anything. */
export function putAway(): void {
  removeOwnPartials()
}

/** The message for a command that ended with an error. */
export function explain(error: unknown, { signal, errorOutput: { colour } }: CommandContext): string {
  if (signal.aborted && isWish(signal.reason)) return 'stopped; what was written before is as it was\n'
  // What stopped the command says more than what came of stopping it.
  const reason: unknown = signal.aborted ? signal.reason : error
  const failure = reason instanceof UserError ? reason : systemError(reason)
  if (failure) return formatUserError(failure, colour)
  const details = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)
  return `${formatUserError(new UserError('this is a mistake in Colloquy, not in your files'), colour)}${details}\n`
}

/** Whether a command was stopped because the user wished it, not by an error that nothing waited for. */
function isWish(reason: unknown): boolean {
  return reason instanceof Error && reason.name === 'AbortError'
}
