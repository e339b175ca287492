/** Reports the progress of a step, in a few words; each call replaces the one before. */
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
