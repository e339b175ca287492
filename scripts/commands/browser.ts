import type { FoundBrowser } from '../browser/find.ts'
import { provideBrowser } from '../browser/provide.ts'
import type { CommandContext } from './context.ts'
import type { Report } from './progress.ts'

/** Options of commands that print. */
export interface BrowserOptions {
  /** A path; relative ones are found by the system. */
  browser?: string
}

/** A browser that prints, found or installed for this project. */
export function provideProjectBrowser(
  { folder, environment, machine, signal }: CommandContext,
  { browser }: BrowserOptions,
  report: Report,
): Promise<FoundBrowser> {
  return provideBrowser({ ...machine, folder, environment, givenPath: browser, signal, report })
}

/** A browser in a few words, for a step that found it. */
export function describeBrowser({ executablePath }: FoundBrowser): string {
  return executablePath
}
