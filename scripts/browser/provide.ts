import { UserError } from '../diagnostics/user-error.ts'
import { playwrightPath } from './candidates.ts'
import {
  browserFolder,
  findBrowser,
  reasonAgainst,
  type BrowserSearch,
  type FailedAttempt,
  type FoundBrowser,
} from './find.ts'
import { installPackagedBrowser, packagedPath } from './install-packaged.ts'
import { installPlaywrightBrowser, type Installation } from './install-playwright.ts'

/** What a browser is provided with. */
export interface Provision extends BrowserSearch {
  /** The machine's processor, as `os.arch()` names it. */
  processor: string
  /** Told, in a few words, what is being done. */
  report(progress: string): void
  signal?: AbortSignal
}

/**
 * A browser that prints: found on the machine, or else installed. Throws a `UserError` that lists each attempt and what
 * can be done.
 */
export async function provideBrowser(provision: Provision): Promise<FoundBrowser> {
  const result = await findBrowser(provision)
  if ('browser' in result) return result.browser
  if (provision.givenPath !== undefined) throw noBrowser(result.attempts, givenRemedies)
  const attempts = [...result.attempts]
  for (const way of installationWays(provision)) {
    const reason = await tryInstalling(way, provision)
    if (reason === undefined) return { executablePath: way.path, origin: way.origin }
    attempts.push({ place: way.place, reason })
  }
  throw noBrowser(attempts, remedies(provision.platform))
}

interface InstallationWay {
  place: string
  origin: FoundBrowser['origin']
  path: string
  install(installation: Installation): Promise<void>
}

function installationWays(provision: Provision): InstallationWay[] {
  const folder = browserFolder(provision)
  const ways: InstallationWay[] = [
    {
      place: 'downloading Playwright’s Chromium',
      origin: 'playwright',
      path: playwrightPath(),
      install: installPlaywrightBrowser,
    },
  ]
  if (provision.platform === 'linux' && provision.processor === 'x64') {
    ways.push({
      place: 'installing the npm package @sparticuz/chromium',
      origin: 'installed',
      path: packagedPath(folder),
      install: (installation) => installPackagedBrowser(folder, installation),
    })
  }
  return ways
}

async function tryInstalling(way: InstallationWay, provision: Provision): Promise<string | undefined> {
  const report = (progress: string) => provision.report(`${way.place}: ${progress}`)
  try {
    provision.report(way.place)
    await way.install({ environment: provision.environment, report, signal: provision.signal })
  } catch (error) {
    provision.signal?.throwIfAborted()
    if (error instanceof UserError) return error.message
    throw error
  }
  return reasonAgainst(way.path, browserFolder(provision))
}

const givenRemedies = [
  'give the path of the program itself, such as /usr/bin/chromium, or leave --browser and COLLOQUY_BROWSER out',
]

const programRemedies: Record<string, string> = {
  linux: 'install one: on Debian and Ubuntu `sudo apt install chromium fonts-liberation`',
  darwin: 'install Google Chrome, Chromium or Microsoft Edge in Applications',
  win32: 'install Google Chrome or Microsoft Edge',
}

function remedies(platform: string): string[] {
  return [
    programRemedies[platform] ?? 'install Chrome, Chromium or Edge',
    'or name a browser with --browser PATH, or in COLLOQUY_BROWSER',
    'or run `npm run setup` once where there is a connection; behind a proxy, set HTTPS_PROXY first',
  ]
}

function noBrowser(attempts: readonly FailedAttempt[], advice: readonly string[]): UserError {
  const tried = attempts.map(({ place, reason }) => `\n  ${place}: ${reason}`)
  return new UserError(`no browser to print with${tried.join('')}`, advice)
}
