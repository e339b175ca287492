import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** The packages that start.mjs itself needs, and what those need. */
const kept = /^node_modules\/(?:tsx|esbuild|@esbuild\/[^/]+|fsevents)$/u

interface Lock {
  packages: Record<string, { version: string; dependencies?: Record<string, string> }>
}

/**
 * Makes a folder as a clone of Colloquy is, with a space and letters of several scripts in its path: the real
 * start.mjs, the part of the real lock file that it needs, and a command line of the test's own.
 */
export async function makeSmallClone(commandLine: string): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'colloquy-')), 'Lesekreis für 読書')
  await mkdir(join(folder, 'scripts'), { recursive: true })
  await cp(join(root, 'scripts/start.mjs'), join(folder, 'scripts/start.mjs'))
  await writeFile(join(folder, 'scripts/cli.ts'), commandLine)
  const lock = await readLock(join(root, 'package-lock.json'))
  const packages = Object.entries(lock.packages).filter(([path]) => kept.test(path))
  const manifest = {
    name: 'small-clone',
    version: '1.0.0',
    type: 'module',
    dependencies: { tsx: lock.packages['node_modules/tsx']?.version },
  }
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest))
  await writeFile(
    join(folder, 'package-lock.json'),
    JSON.stringify({
      ...lock,
      name: manifest.name,
      packages: { '': manifest, ...Object.fromEntries(packages) },
    }),
  )
  return folder
}

/** Changes the version of a package that npm has written down as installed. */
export async function forgeInstalledVersion(folder: string, name: string, version: string): Promise<void> {
  const path = join(folder, 'node_modules/.package-lock.json')
  const lock = await readLock(path)
  const entry = lock.packages[`node_modules/${name}`]
  if (!entry) throw new Error(`${name} is not installed`)
  entry.version = version
  await writeFile(path, JSON.stringify(lock))
}

async function readLock(path: string): Promise<Lock> {
  return JSON.parse(await readFile(path, 'utf8')) as Lock
}
