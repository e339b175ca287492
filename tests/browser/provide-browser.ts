import { homedir, platform } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findBrowser } from '../../scripts/browser/find.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that tests open, found as the command line finds it. */
    browserPath: string
  }
}

/** Finds the browser once for all test files. */
export default async function provideBrowserPath(project: TestProject): Promise<void> {
  const result = await findBrowser({
    folder: join(import.meta.dirname, '../..'),
    givenPath: process.env['COLLOQUY_BROWSER'],
    platform: platform(),
    homeFolder: homedir(),
    environment: process.env,
  })
  if (!('browser' in result)) throw new Error('no browser to test with: run `npm run setup` first')
  project.provide('browserPath', result.browser.executablePath)
}
