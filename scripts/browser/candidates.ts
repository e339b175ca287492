import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { posix, win32 } from 'node:path'
import { chromium } from 'playwright-chromium'

/** What decides where browsers may be on a machine. */
export interface MachineFacts {
  /** As `os.platform()` names it. */
  platform: string
  homeFolder: string
  /** Environment values: `PATH`, and on Windows the program folders. */
  environment: Readonly<Record<string, string | undefined>>
}

const programNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]

const applicationBundles = ['Google Chrome', 'Chromium', 'Microsoft Edge']

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** Every path at which a Chrome, Chromium or Edge may have been installed on a machine, the likeliest first. */
export function machinePaths({ platform, homeFolder, environment }: MachineFacts): string[] {
  if (platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) => environment[name])
    return windowsPrograms.flatMap((program) =>
      folders.flatMap((folder) => (folder ? [win32.join(folder, program)] : [])),
    )
  }
  const pathFolders = (environment['PATH'] ?? '').split(':').filter((folder) => posix.isAbsolute(folder))
  const onPath = programNames.flatMap((name) => pathFolders.map((folder) => posix.join(folder, name)))
  if (platform !== 'darwin') return onPath
  const bundleFolders = ['/Applications', posix.join(homeFolder, 'Applications')]
  const bundles = applicationBundles.flatMap((name) =>
    bundleFolders.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  )
  return [...bundles, ...onPath]
}

/** Where Playwright's own download is, or would be. */
export function playwrightPath(): string {
  return chromium.executablePath()
}

/** Whether there is a program at a path. */
export async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    // A folder has that permission too, for those who may look into it.
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}
