/** Where a command writes. */
export interface OutputStream {
  write(text: string): void
  /** Whether text may be coloured. */
  colour: boolean
}

/** The environment of a command; nothing below the command line reads more of it. */
export interface CommandContext {
  /** The project's folder, with slides.md in it. */
  folder: string
  /** Paths that the user typed are relative to it. */
  currentFolder: string
  environment: Readonly<Record<string, string | undefined>>
  /** The system, the processor and the home folder, as `node:os` names them. */
  machine: { platform: string; processor: string; homeFolder: string }
  /** For what was asked for, such as a table or JSON. */
  output: OutputStream
  /** For progress and diagnostics. */
  errorOutput: OutputStream
  /** The underlying streams, when they are an interactive terminal that can be redrawn. */
  terminal?: { output: NodeJS.WriteStream; errorOutput: NodeJS.WriteStream }
  /** The standard input and output as the system knows them, for a program that speaks a protocol through them. */
  pipes?: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream }
  /** Aborted when the user stops the command, or with an unhandled error. */
  signal: AbortSignal
  /** The date that outputs are to carry, from SOURCE_DATE_EPOCH; without it they carry none, and are alike each time. */
  sourceDate?: Date
}

/** How a command ended: 0 clean, 1 with errors. */
export type ExitStatus = 0 | 1

/** Called with the exit status of a command. */
export type Finish = (status: ExitStatus) => void
