// Starts Colloquy: checks Node, installs missing packages, then runs the command line.
// Plain JavaScript without dependencies, for it runs on a clone that has nothing installed yet.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Whether this Node is one that package.json asks for: 20.19 or newer in 20, 22.12 or newer. */
function nodeIsNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
}

/** The packages that a lock file lists, by their folder; none when there is no such file. */
function lockedPackages(...path) {
  try {
    return JSON.parse(readFileSync(join(root, ...path), 'utf8')).packages
  } catch {
    return {}
  }
}

/** Whether npm may have left a package out, because it is for another system. */
function mayBeAbsent({ optional, devOptional, os, cpu, libc }) {
  const fits = os?.includes(process.platform) && cpu?.includes(process.arch) && !libc
  return Boolean(optional || devOptional) && !fits
}

/** Whether every package of the lock file is installed in the version it names. */
function packagesAreInstalled() {
  const installed = lockedPackages('node_modules', '.package-lock.json')
  return Object.entries(lockedPackages('package-lock.json')).every(
    ([folder, wanted]) =>
      folder === '' ||
      (installed[folder] ? installed[folder].version === wanted.version : mayBeAbsent(wanted)),
  )
}

const signalStatuses = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }

/** Runs npm to its end; a signal that ends this program ends npm first. */
async function runNpm(options) {
  const npm = process.env.npm_execpath
  const [program, ...parts] = npm?.endsWith('npm-cli.js') ? [process.execPath, npm] : ['npm']
  const child = spawn(program, [...parts, ...options], {
    cwd: root,
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
    // npm is a script on Windows, which only a shell can start.
    shell: program === 'npm' && process.platform === 'win32',
  })
  let stoppedBy
  const stop = (signal) => {
    stoppedBy = signal
    child.kill(signal)
  }
  for (const signal of Object.keys(signalStatuses)) process.on(signal, stop)
  const ended = await new Promise((resolve) => {
    child.once('error', (error) => resolve({ error }))
    child.once('close', (status, signal) => resolve({ status, signal }))
  })
  for (const signal of Object.keys(signalStatuses)) process.off(signal, stop)
  return { ...ended, signal: stoppedBy ?? ended.signal }
}

async function installPackages() {
  process.stderr.write('Installing packages; this is needed once and takes a minute.\n')
  const { status, signal, error } = await runNpm([
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ])
  if (status === 0) return
  if (signal in signalStatuses) {
    giveLockBack()
    process.exit(signalStatuses[signal])
  }
  const reason = error ? `npm does not start: ${error.message}` : 'npm could not install the packages'
  fail(`${reason}.`, [
    'They come from the internet, once: connect and run the same command again. Behind a proxy, set HTTPS_PROXY.',
    'Where there is no internet, copy the folder node_modules from a clone on a computer of the same kind.',
  ])
}

const lockPath = join(root, '.colloquy', 'install.lock')
let holdsLock = false

/** Takes the lock, unless another run holds it. */
function tryLock() {
  try {
    mkdirSync(dirname(lockPath), { recursive: true })
    writeFileSync(lockPath, String(process.pid), { flag: 'wx' })
    holdsLock = true
    return true
  } catch (error) {
    // Where nothing can be written, npm says why.
    return error.code !== 'EEXIST'
  }
}

function giveLockBack() {
  if (holdsLock) rmSync(lockPath, { force: true })
  holdsLock = false
}

/** Whether the run that holds the lock is under way. */
function isHeld() {
  try {
    const holder = Number(readFileSync(lockPath, 'utf8'))
    // Between its making and its writing the file is empty, for a moment.
    if (!holder) return Date.now() - statSync(lockPath).mtimeMs < 2000
    process.kill(holder, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Installs the packages, unless another run does so: two at a time would take them away from each other. */
async function providePackages() {
  try {
    while (!packagesAreInstalled()) {
      if (tryLock()) {
        if (!packagesAreInstalled()) await installPackages()
        return
      }
      if (isHeld()) process.stderr.write('Another run is installing packages; waiting until it is done.\n')
      while (isHeld()) await new Promise((resolve) => setTimeout(resolve, 250))
      rmSync(lockPath, { force: true })
    }
  } finally {
    giveLockBack()
  }
}

function fail(message, remedies) {
  giveLockBack()
  process.stderr.write(`error: ${message}\n${remedies.map((remedy) => `help: ${remedy}\n`).join('')}`)
  process.exit(1)
}

if (!nodeIsNewEnough()) {
  fail(
    `Colloquy needs Node 20.19 or newer (22.12 or newer, if it is 22); this is ${process.versions.node}.`,
    ['Install the version that nodejs.org recommends, then run the same command again.'],
  )
}
await providePackages()
const { register } = await import('tsx/esm/api')
register()
await import('./cli.ts')
