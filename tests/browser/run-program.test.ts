import { spawn } from 'node:child_process'
import { expect, it } from 'vitest'
import { watchProgram } from '../../scripts/browser/run-program.ts'

const run = (script: string, signal?: AbortSignal) =>
  spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'pipe'], signal })
const patient = { patience: 60_000, isProgress: () => false }

it('ends quietly with a program that does its work', async () => {
  await expect(watchProgram(run('console.log("error-free")'), patient)).resolves.toBeUndefined()
})

it('gives the line that says most as the reason', async () => {
  const script = 'console.error("npm error code ENOTFOUND\\nnpm error a log is in /tmp"); process.exit(1)'
  await expect(watchProgram(run(script), patient)).rejects.toMatchObject({
    name: 'UserError',
    message: 'npm error code ENOTFOUND',
  })
})

it('ends a program that makes no progress within its patience', async () => {
  const child = run('setInterval(() => console.log("still trying"), 10)')
  await expect(watchProgram(child, { patience: 300, isProgress: () => false })).rejects.toThrow('no progress')
  expect(child.signalCode).toBe('SIGTERM')
})

it('says so when the program is not there', async () => {
  await expect(watchProgram(spawn('/nowhere/npm'), patient)).rejects.toThrow('/nowhere/npm does not start')
})

it('stops with its signal', async () => {
  const stop = new AbortController()
  const watched = watchProgram(run('setInterval(() => {}, 1000)', stop.signal), patient)
  stop.abort()
  await expect(watched).rejects.toMatchObject({ name: 'AbortError' })
})
