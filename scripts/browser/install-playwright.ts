import { fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { UserError } from '../diagnostics/user-error.ts'
import { watchProgram } from './run-program.ts'

/** What an installation is given. */
export interface Installation {
  environment: Readonly<Record<string, string | undefined>>
  /** Called with its progress, in a few words. */
  report(progress: string): void
  signal?: AbortSignal
}

const manifestSchema = z.object({ bin: z.object({ playwright: z.string() }) })

/** How long to wait for a download before the next way is tried, in milliseconds. */
const patience = 20_000

/** Downloads the browser that this version of Playwright was made for, to the place that Playwright keeps it in. Throws a `UserError`. */
export async function installPlaywrightBrowser(installation: Installation): Promise<void> {
  const { environment, report, signal } = installation
  if (environment['PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD']) {
    throw new UserError('PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD forbids it')
  }
  const child = fork(await commandPath(), ['install', 'chromium', '--no-shell'], {
    silent: true,
    // Not those of this program, which load TypeScript.
    execArgv: [],
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(patience / 2), ...environment },
    signal,
  })
  await watchProgram(child, {
    patience,
    isProgress: (line) => {
      const share = /\d+% of [\d.]+ ?\w+/u.exec(line)?.[0]
      if (share !== undefined) report(share)
      return share !== undefined
    },
  })
}

async function commandPath(): Promise<string> {
  const manifestPath = createRequire(import.meta.url).resolve('playwright-chromium/package.json')
  const manifest = manifestSchema.parse(JSON.parse(await readFile(manifestPath, 'utf8')))
  return join(dirname(manifestPath), manifest.bin.playwright)
}
