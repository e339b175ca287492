import type { CommandContext } from '../../scripts/terminal/context.ts'

/** A context whose streams keep what is written to them. */
export interface TestContext extends CommandContext {
  written: { output: string; errorOutput: string }
  /** As Ctrl-C does. */
  stop(): void
}

/** Makes a context without a terminal, colour or environment, in a folder. */
export function makeContext(folder: string, more: Partial<CommandContext> = {}): TestContext {
  const written = { output: '', errorOutput: '' }
  const stopping = new AbortController()
  const keep = (name: keyof typeof written) => ({
    colour: false,
    write: (text: string) => {
      written[name] += text
    },
  })
  return {
    folder,
    currentFolder: folder,
    environment: {},
    machine: { platform: 'linux', processor: 'x64', homeFolder: folder },
    output: keep('output'),
    errorOutput: keep('errorOutput'),
    signal: stopping.signal,
    written,
    stop: () => stopping.abort(),
    ...more,
  }
}
