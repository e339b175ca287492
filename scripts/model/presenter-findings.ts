/** One thing that is wrong, as the presenter's window shows it. */
export interface PresenterFinding {
  severity: 'error' | 'warning'
  message: string
  /** File, line and column, with colons between them; absent when it is about no file. */
  place?: string
  /** At how many other places the same is wrong. */
  elsewhere: number
  /** What to do. */
  help?: string
}

/** What was wrong at the last save of a session that is presented. */
export interface PresenterFindings {
  /** Such as `2 errors, 1 warning`; empty when nothing is wrong. */
  count: string
  /** Whether the slides are still those of the save before. */
  isStale: boolean
  findings: PresenterFinding[]
  /** How many more there are than are named here, and what names them; absent when there are none. */
  rest?: string
}

/** The names of the messages between the server and the presenter's windows. */
export const presenterMessages = {
  /** From a window: it is the presenter's, and wants to be told. */
  watch: 'colloquy:watch-findings',
  /** From the server, to those windows alone. */
  findings: 'colloquy:findings',
} as const
