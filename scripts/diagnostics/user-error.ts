/**
 * Something outside the readings stopped the work: a folder without permission, no browser, no network.
 * The message names it, the remedies say what to do; both are shown to the user without a stack trace.
 */
export class UserError extends Error {
  readonly remedies: readonly string[]

  constructor(message: string, remedies: readonly string[] = [], options: ErrorOptions = {}) {
    super(message, options)
    this.name = 'UserError'
    this.remedies = remedies
  }
}
