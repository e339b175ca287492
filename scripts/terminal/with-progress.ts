import type { CommandContext } from './context.ts'
import { formatDuration, unlessStopped, type Progress } from './progress.ts'

/**
 * Shows a command's steps while it takes them: on a terminal the whole list, from the titles, redrawn as it
 * changes; elsewhere a line when a step begins and one when it ends. An empty line follows.
 */
export async function withProgress<Value>(
  context: CommandContext,
  titles: readonly string[],
  work: (progress: Progress) => Promise<Value>,
): Promise<Value> {
  try {
    if (!context.terminal) return await work(plainProgress(context))
    const { withStepList } = await import('./step-list.ts')
    return await withStepList(context.terminal, context.signal, titles, work)
  } finally {
    context.errorOutput.write('\n')
  }
}

function plainProgress({ errorOutput, signal }: CommandContext): Progress {
  return {
    async step(title, work, describe) {
      errorOutput.write(`${title} …\n`)
      const begin = performance.now()
      let last = ''
      const report = (progress: string) => {
        // A line for each whole per cent of a download would bury the rest of a log.
        const kind = progress.replaceAll(/\d+/gu, '')
        if (kind !== last) errorOutput.write(`  ${progress}\n`)
        last = kind
      }
      const value = await unlessStopped(signal, () => work(report))
      const outcome = describe ? `${describe(value)}, ` : ''
      errorOutput.write(`  done: ${outcome}${formatDuration(performance.now() - begin)}\n`)
      return value
    },
  }
}
