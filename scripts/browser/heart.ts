import type { Browser as RunningBrowser } from 'playwright-chromium'
import { UserError } from '../diagnostics/user-error.ts'

/** So many unanswered in a row, and it hangs. Not a length of time: a computer that slept has missed none. */
const patience = 6

/** Notices when a browser ends, or answers no longer, while it is needed. */
export interface Heart {
  /** Does some work with the browser. Throws a `UserError` as soon as it has ended, or when it hangs. */
  whileAlive<Value>(work: () => Promise<Value>): Promise<Value>
  /** To be called before the browser is closed. */
  stop(): void
}

const remedy = 'it may have run out of memory: close other programs, then try again'

/** Watches a browser until it is stopped, with a question at a fixed interval. */
export async function watchHeart(running: RunningBrowser, interval: number): Promise<Heart> {
  let lose: (failure: UserError) => void = () => {}
  const lost = new Promise<never>((_, reject) => {
    lose = reject
  })
  lost.catch(() => {})
  const ended = () => new UserError('the browser ended while it was needed', [remedy])
  const onEnd = () => lose(ended())
  running.on('disconnected', onEnd)
  const session = await running.newBrowserCDPSession()
  let unanswered = 0
  const timer = setInterval(() => {
    unanswered += 1
    if (unanswered > patience) lose(new UserError('the browser does not answer any more', [remedy]))
    session.send('Browser.getVersion').then(
      () => (unanswered = 0),
      () => {},
    )
  }, interval)
  timer.unref()
  return {
    async whileAlive(work) {
      try {
        return await Promise.race([work(), lost])
      } catch (error) {
        // Pending calls reject a moment before the browser's end is reported.
        if (!(error instanceof UserError) && !running.isConnected()) throw ended()
        if (isCrash(error)) throw new UserError('a page of the browser crashed', [remedy], { cause: error })
        throw error
      }
    },
    stop() {
      clearInterval(timer)
      running.off('disconnected', onEnd)
    },
  }
}

function isCrash(error: unknown): boolean {
  return error instanceof Error && /\b(?:Target|Page) crashed/u.test(error.message)
}
