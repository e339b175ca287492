import { chromium } from 'playwright-chromium'
import type { Browser } from './browser.ts'
import { watchHeart } from './heart.ts'
import { launchError, temporaryFilesError } from './launch-reason.ts'
import { openPage, openVisit } from './page.ts'

/** How long a browser is waited for, in milliseconds. */
export interface BrowserPatience {
  /** Until it has started. */
  launch?: number
  /** Between two questions whether it still answers. */
  beat?: number
}

/** Milliseconds that it may take to end; what is left of it then ends with this program. */
const closeLimit = 1000

const launchArguments = [
  // Nothing but this machine can be reached: not by a page, and not by the browser on its own account.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--no-proxy-server',
  '--disable-quic',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-gpu',
  // Text takes the room in a screenshot that it takes on paper, whatever the machine's settings.
  '--font-render-hinting=none',
]

/**
 * Starts a browser without a window. Throws a `UserError` when the program at this path does not start as one in time;
 * so does all that is done with it once it has ended or hangs.
 */
export async function openBrowser(
  executablePath: string,
  { launch: limit = 30_000, beat = 10_000 }: BrowserPatience = {},
): Promise<Browser> {
  const running = await launch(executablePath, limit)
  const heart = await watchHeart(running, beat)
  return {
    version: running.version(),
    openPage: (options) => heart.whileAlive(() => openPage(running, heart, options)),
    openVisit: () => heart.whileAlive(() => openVisit(running, heart)),
    close: async () => {
      heart.stop()
      await Promise.race([running.close(), new Promise((resolve) => setTimeout(resolve, closeLimit).unref())])
    },
  }
}

async function launch(executablePath: string, limit: number) {
  try {
    return await chromium.launch({
      executablePath,
      args: launchArguments,
      timeout: limit,
      // Ctrl-C is for the command line to deal with, in its order: browser, server, itself.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
  } catch (error) {
    throw (await temporaryFilesError()) ?? launchError(executablePath, error, limit)
  }
}
