import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { findBrowser } from '../../scripts/browser/find.ts'
import { openBrowser } from '../../scripts/browser/open.ts'
import { writeStandIn } from '../browser/stand-in.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colloquy-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

/** A program of a few lines of shell. */
async function program(name: string, ...lines: string[]): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, ['#!/bin/sh', ...lines, ''].join('\n'))
  await chmod(path, 0o755)
  return path
}

it('a browser that hangs at its start is told of when its time is over', async () => {
  const path = await program('sleeping', 'exec sleep 3600')
  await expect(openBrowser(path, { launch: 500 })).rejects.toMatchObject({
    name: 'UserError',
    message: `${path} does not start as a browser: it did not answer within 0.5 seconds`,
  })
})

it('a browser that ends at its start is told of with its status', async () => {
  const path = await program('failing', 'exit 3')
  await expect(openBrowser(path)).rejects.toMatchObject({
    name: 'UserError',
    message: `${path} does not start as a browser: it ended at once, with status 3`,
  })
})

it.each([
  ['a file that may not be run', 'plain', 'not a program, or you have no permission to run it'],
  ['a folder', '.', 'a folder, not a program'],
  ['nothing', 'nowhere', 'not there'],
])('%s in the place of a browser is told of as what it is', async (_, name, reason) => {
  await writeFile(join(folder, 'plain'), '')
  const givenPath = join(folder, name)
  const search = { folder, givenPath, platform: 'linux', homeFolder: folder, environment: {} }
  expect(await findBrowser(search)).toMatchObject({ attempts: [{ reason }] })
})

/** Starts the browser of the tests by way of a program that writes down the number of its process. */
async function openNumbered(beat?: number) {
  const path = join(folder, 'numbered')
  await writeStandIn(path, inject('browserPath'), [`echo $$ > '${join(folder, 'number')}'`])
  const browser = await openBrowser(path, { beat })
  const number = Number(await readFile(join(folder, 'number'), 'utf8'))
  const page = await browser.openPage({ viewport: { width: 300, height: 200 } })
  return { browser, page, number }
}

it('a browser that is killed at work is told of, and waited for no longer', async () => {
  const { browser, page, number } = await openNumbered()
  const work = page.evaluate(() => new Promise(() => {}))
  process.kill(number, 'SIGKILL')
  await expect(work).rejects.toMatchObject({
    name: 'UserError',
    message: 'the browser ended while it was needed',
    remedies: [expect.stringContaining('memory')],
  })
  await browser.close()
})

it('a browser that hangs at work is told of, and waited for no longer', async () => {
  const { browser, page, number } = await openNumbered(50)
  const work = page.printPdf()
  process.kill(number, 'SIGSTOP')
  try {
    await expect(work.then(() => page.printPdf())).rejects.toMatchObject({
      name: 'UserError',
      message: 'the browser does not answer any more',
    })
    await browser.close()
  } finally {
    process.kill(number, 'SIGKILL')
  }
})
