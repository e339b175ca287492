import { chromium } from 'playwright-core'
import { Failure } from '../diagnostics/failure.ts'
import type { Browser } from './browser.ts'
import { openPage, openVisit } from './page.ts'

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

/** Starts a browser without a window. Throws a `Failure` when the program at this path does not start as one. */
export async function openBrowser(executablePath: string): Promise<Browser> {
  const running = await launch(executablePath)
  return {
    version: running.version(),
    openPage: (options) => openPage(running, options),
    openVisit: () => openVisit(running),
    close: () => running.close(),
  }
}

async function launch(executablePath: string) {
  try {
    return await chromium.launch({
      executablePath,
      args: launchArguments,
      // Ctrl-C is for the command line to deal with, in its order: browser, server, itself.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
  } catch (error) {
    throw new Failure(`${executablePath} does not start as a browser: ${firstReason(error)}`, [], {
      cause: error,
    })
  }
}

/** Playwright reports its call log and the browser's whole output; the reason is one line of it. */
function firstReason(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error))
    .split('\n')
    .map((line) => line.trim())
  const complaint = lines.find((line) => /error while loading shared libraries|: not found|ERROR/u.test(line))
  return complaint ?? lines.find(Boolean) ?? 'no reason given'
}
