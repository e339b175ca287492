import { arch, homedir, platform } from 'node:os'
import { dirname } from 'node:path'
import type { CommandContext, OutputStream } from './terminal/context.ts'
import { explain, putAway, runCommandLine } from './command-line/run-command-line.ts'

/** Grace period for cleanup after a signal, in milliseconds. */
const grace = 1500

/** Milliseconds in which a second signal is the first one again: npm hands on a Ctrl-C that the terminal has sent. */
const echo = 400

const signalStatuses = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** The status of a program that a closed pipe ends. */
const closedPipe = 141

const { env: environment, stdin, stdout, stderr } = process
const folder = dirname(import.meta.dirname)
const ending = new AbortController()
let stopped: { status: number; at: number } | undefined
let isDone = false

/** Tells the command to put its things away, and ends it when that takes too long. */
function stop(status: number, reason?: unknown): void {
  stopped = { status, at: performance.now() }
  ending.abort(reason)
  setTimeout(() => process.exit(status), grace).unref()
}

for (const [signal, status] of Object.entries(signalStatuses) as [keyof typeof signalStatuses, number][]) {
  process.on(signal, () => {
    // The second time, nothing is waited for.
    if (stopped && performance.now() - stopped.at > echo) process.exit(status)
    if (!stopped) stop(status)
  })
}

// Bundlers throw where nothing waits for them: the command cleans up, then reports the error.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    if (ending.signal.aborted) return
    ending.abort(error)
    setTimeout(() => {
      stderr.write(explain(error, context))
      process.exit(1)
    }, 2 * grace).unref()
  })
}

process.on('exit', putAway)

for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (stopped) return
    // A reader such as `head` goes when it has seen enough; anything else has lost what was to be read.
    if (error.code === 'EPIPE') return stop(closedPipe)
    stop(1, error)
    if (isDone) stderr.write(explain(error, context))
  })
}

const isSet = (name: string) => (environment[name] ?? '') !== ''
const outputTo = (stream: NodeJS.WriteStream): OutputStream => ({
  write: (text) => void stream.write(text),
  colour: !isSet('NO_COLOR') && (stream.isTTY || isSet('FORCE_COLOR')),
})
const isWatched = stderr.isTTY && stderr.columns > 0 && !isSet('CI') && environment['TERM'] !== 'dumb'
// A step list that was being drawn has hidden the cursor.
if (isWatched) process.on('exit', () => stderr.write('\u001b[?25h'))
const epoch = environment['SOURCE_DATE_EPOCH'] ?? ''

const context: CommandContext = {
  folder,
  // npm runs scripts in the project's folder and keeps the one that the user was in.
  currentFolder: (process.cwd() === folder && environment['INIT_CWD']) || process.cwd(),
  environment,
  machine: { platform: platform(), processor: arch(), homeFolder: homedir() },
  output: outputTo(stdout),
  errorOutput: outputTo(stderr),
  terminal: isWatched ? { output: stdout, errorOutput: stderr } : undefined,
  pipes: { input: stdin, output: stdout },
  signal: ending.signal,
  sourceDate: /^\d+$/u.test(epoch) ? new Date(Number(epoch) * 1000) : undefined,
}

const status = await runCommandLine(process.argv.slice(2), context)
isDone = true
// What was written to a pipe is lost if the process ends before it was taken.
for (const stream of [stdout, stderr]) await new Promise((written) => stream.write('', written))
process.exit(stopped?.status ?? status)
