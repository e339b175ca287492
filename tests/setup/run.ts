import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'

/** How a child process ended, and what it wrote. */
export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  output: string
  errorOutput: string
}

/** How a child process is started. */
export interface Start {
  folder: string
  environment?: Record<string, string | undefined>
  /** Called when the process has been started. */
  onStart?: (child: ChildProcessWithoutNullStreams) => void
  /** Called with all that was written so far to either output, each time there is more. */
  watch?: (written: string, child: ChildProcessWithoutNullStreams) => void
}

const plainEnvironment = {
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  // What an earlier run fetched is not fetched again.
  npm_config_prefer_offline: 'true',
}

/** Runs Node in a child process, with no more of the environment than it needs, until it ends. */
export function runNode(
  nodeArguments: string[],
  { folder, environment, onStart, watch }: Start,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, nodeArguments, {
      cwd: folder,
      env: { ...plainEnvironment, ...environment },
    })
    onStart?.(child)
    let output = ''
    let errorOutput = ''
    child.stdout.on('data', (chunk) => {
      output += String(chunk)
      watch?.(output + errorOutput, child)
    })
    child.stderr.on('data', (chunk) => {
      errorOutput += String(chunk)
      watch?.(output + errorOutput, child)
    })
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal, output, errorOutput }))
  })
}
