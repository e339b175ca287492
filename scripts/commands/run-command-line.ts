import { CommanderError } from 'commander'
import { Failure } from '../diagnostics/failure.ts'
import type { CommandContext, ExitStatus } from './context.ts'
import { formatFailure } from './format-failure.ts'
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
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    context.errorOutput.write(explain(error, context))
    return 1
  }
}

function explain(error: unknown, { signal, errorOutput: { colour } }: CommandContext): string {
  if (signal.aborted) return 'stopped; what was written before is as it was\n'
  if (error instanceof Failure) return formatFailure(error, colour)
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `${formatFailure(new Failure('this is a mistake in Colloquy, not in your files'), colour)}${details}\n`
}
