import type { CommandContext } from './context.ts'

/** Tells how far a step has come, in a few words; each call replaces the one before. */
export type Report = (progress: string) => void

/** One step of a command's work. */
export type StepWork<Value> = (report: Report) => Promise<Value>

/** A command's steps as they are taken. */
export interface Progress {
  /**
   * Takes the next step. `describe` says in a few words what came of it. Rejects as soon as the user stops the
   * command, whatever the step is doing.
   */
  step<Value>(title: string, work: StepWork<Value>, describe?: (value: Value) => string): Promise<Value>
}

/**
 * Shows a command's steps while it takes them: on a terminal the whole list, from the titles, drawn anew as it
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

/** Does some work and returns its value, unless the user stops the command first. */
export async function unlessStopped<Value>(signal: AbortSignal, work: () => Promise<Value>): Promise<Value> {
  signal.throwIfAborted()
  let stop = () => {}
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop)
  })
  try {
    return await Promise.race([work(), stopped])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** A length of time as people say it: `0.4 s`, `75 s`. */
export function formatDuration(milliseconds: number): string {
  const seconds = milliseconds / 1000
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`
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
