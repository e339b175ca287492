import { Listr, ListrLogger, ProcessOutput, type ListrDefaultRendererLogLevels, type ListrTask } from 'listr2'
import type { CommandContext } from './context.ts'
import { formatDuration, unlessStopped, type Progress, type StepWork } from './progress.ts'

type Terminal = NonNullable<CommandContext['terminal']>

/** A line of the list: `take` hands it the work that it waits for, nothing when the step is left out. */
interface Line {
  title: string
  take(work: StepWork<string> | undefined): void
  taken: Promise<StepWork<string> | undefined>
}

/** The steps of a command as a list on a terminal: those to come, the one being taken with its progress, those done with their times. */
export async function withStepList<Value>(
  terminal: Terminal,
  signal: AbortSignal,
  titles: readonly string[],
  work: (progress: Progress) => Promise<Value>,
): Promise<Value> {
  const lines = titles.map(makeLine)
  const drawing = drawList(terminal, lines)
  try {
    return await work(progressOn(lines, signal))
  } finally {
    for (const line of lines) line.take(undefined)
    await drawing
  }
}

function makeLine(title: string): Line {
  let take: Line['take'] = () => {}
  const taken = new Promise<StepWork<string> | undefined>((resolve) => {
    take = resolve
  })
  return { title, take, taken }
}

function progressOn(lines: readonly Line[], signal: AbortSignal): Progress {
  let next = 0
  return {
    async step(title, work, describe) {
      const place = lines.findIndex((line, index) => index >= next && line.title === title)
      const line = lines[place]
      if (!line) throw new Error(`the step “${title}” is not in the list, or was passed`)
      for (const passed of lines.slice(next, place)) passed.take(undefined)
      next = place + 1
      return new Promise((resolve, reject) => {
        line.take(async (report) => {
          try {
            const value = await unlessStopped(signal, () => work(report))
            resolve(value)
            return describe?.(value) ?? ''
          } catch (error) {
            reject(error)
            throw error
          }
        })
      })
    },
  }
}

function drawList({ output, errorOutput }: Terminal, lines: readonly Line[]): Promise<unknown> {
  const rendererOptions = {
    showErrorMessage: false,
    collapseErrors: false,
    logger: new ListrLogger<ListrDefaultRendererLogLevels>({
      useIcons: true,
      toStderr: [],
      // The list is for the person; what was asked for goes to the standard output, after it.
      processOutput: new ProcessOutput(errorOutput, output, { leaveEmptyLine: false }),
    }),
  }
  const list = new Listr(lines.map(drawLine), {
    // The command line deals with signals and with what a step throws.
    registerSignalListeners: false,
    exitOnError: true,
    renderer: 'default',
    rendererOptions,
    // Listr falls back when the standard output leads elsewhere, which is no reason here.
    fallbackRenderer: 'default',
    fallbackRendererOptions: rendererOptions,
  })
  return list.run().catch(() => undefined)
}

function drawLine({ title, taken }: Line): ListrTask {
  return {
    title,
    task: async (_, task) => {
      const work = await taken
      if (!work) {
        task.skip(`${title}: left out`)
        return
      }
      const begin = performance.now()
      const outcome = await work((progress) => {
        task.title = `${title}: ${progress}`
      })
      const time = formatDuration(performance.now() - begin)
      task.title = outcome ? `${title}: ${outcome} (${time})` : `${title} (${time})`
    },
  }
}
