// Prints drawn sessions, one after another, as a child process of the soak: each message is a seed, each answer what
// was found. Slidev keeps its folder for good, so that all of them are printed in one.
import { mkdir, readdir, rm } from 'node:fs/promises'
import { arch, homedir, platform } from 'node:os'
import { join } from 'node:path'
import { runCommandLine } from '../../scripts/command-line/run-command-line.ts'
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts'
import { sessionOfSeed, writeSession } from '../drawn-sessions/session-files.ts'

/** What is wrong with a drawn session, and which command says so. */
export interface SessionError {
  command: 'check' | 'deck'
  code: string
  message: string
  place: string
}

/** What came of a drawn session. */
export interface PrintedSession {
  seed: number
  readings: number
  errors: SessionError[]
}

const root = join(import.meta.dirname, '..', '..')

/** The errors that a command finds in a folder. */
async function errorsOf(
  command: SessionError['command'],
  folder: string,
  options: string[],
  attempts = 3,
): Promise<SessionError[]> {
  let output = ''
  let errorOutput = ''
  await runCommandLine([command, '--folder', folder, '--format', 'json', ...options], {
    folder: root,
    currentFolder: root,
    environment: process.env,
    machine: { platform: platform(), processor: arch(), homeFolder: homedir() },
    output: { write: (text) => void (output += text), colour: false },
    errorOutput: { write: (text) => void (errorOutput += text), colour: false },
    signal: new AbortController().signal,
  })
  // On a computer that is kept busy by others, a page may not stand in time; that says nothing of the session.
  if (output === '' && attempts > 1 && errorOutput.includes('was not ready within')) {
    return errorsOf(command, folder, options, attempts - 1)
  }
  if (output === '') return [{ command, code: 'not-finished', message: errorOutput, place: 'slides.md:1:1' }]
  const diagnostics = JSON.parse(output) as Diagnostic[]
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message, span, at }) => {
      const place = `${span.path}:${span.line}:${span.column}${at === undefined ? '' : ` at ${at}`}`
      return { command, code, message, place }
    })
}

/** Prints the session of a seed in a folder, in which nothing of another session is left. */
export async function printSession(folder: string, seed: number): Promise<PrintedSession> {
  await mkdir(folder, { recursive: true })
  // What Vite has prepared serves the next session too.
  const others = (await readdir(folder)).filter((name) => name !== '.colloquy')
  for (const name of others) await rm(join(folder, name), { recursive: true })
  const drawn = sessionOfSeed(seed)
  await writeSession(folder, drawn)
  const checked = await errorsOf('check', folder, [])
  const paper = seed % 2 === 0 ? 'a4' : 'letter'
  const errors = checked.length > 0 ? checked : await errorsOf('deck', folder, ['--force', '--paper', paper])
  return { seed, readings: drawn.readings.length, errors }
}

const [, , folder] = process.argv
process.on('message', (seed) => {
  void printSession(folder!, Number(seed)).then((printed) => process.send!(printed))
})
