import { errors } from 'playwright-chromium'
import { UserError } from '../diagnostics/user-error.ts'
import type { PageProblem } from './browser.ts'

/** Where something is waited for, and what has gone wrong there. */
export interface Waiting {
  address: string
  problems: readonly PageProblem[]
  /** Milliseconds. */
  timeout: number
}

/** Waits for a page; when its time is over, throws a `UserError` that says what went wrong in the page, if anything did. */
export async function waitForPage(wait: Promise<unknown>, waiting: () => Waiting): Promise<void> {
  try {
    await wait
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error
    const { address, problems, timeout } = waiting()
    const reason = problems[0]?.text.split('\n', 1)[0]
    const message = `${address} was not ready within ${timeout / 1000} seconds`
    if (reason) throw new UserError(`${message}: ${reason}`, ['open it with `npm run present` to see where'])
    throw new UserError(message, ['close programs that keep this computer busy, then try again'])
  }
}
