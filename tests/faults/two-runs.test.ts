import { readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, it, vi } from 'vitest'
import { openBrowser } from '../../scripts/browser/open.ts'
import { makeSmallSession, reading, readingPath } from '../commands/small-session.ts'
import { runNode, type Ended, type Start } from '../setup/run.ts'

const start = join(import.meta.dirname, '../../scripts/start.mjs')

/** Starting Slidev takes a while on a busy machine. */
const patience = { timeout: 300_000 }

let folder: string

beforeEach(async () => {
  folder = await makeSmallSession()
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

function run(command: string, watch?: Start['watch']): Promise<Ended> {
  return runNode([start, command, '--folder', '.'], {
    folder,
    environment: { COLLOQUY_BROWSER: inject('browserPath') },
    watch,
  })
}

/** A live deck, what it has written so far, and what ends it. */
function present() {
  const live = { written: '', stop: () => {} }
  const ended = run('present', (text, child) => {
    live.written = text
    live.stop = () => void child.kill('SIGINT')
  })
  return Object.assign(live, {
    ended,
    address: async () => {
      await vi.waitUntil(() => live.written.includes('Ctrl-C'), patience)
      return /slides +(http:\S+)/u.exec(live.written)?.[1] ?? ''
    },
  })
}

const failed = /^\s+at .+:\d+:\d+|error/mu

it('two live decks and two printings work in one folder at once', async () => {
  const decks = [present(), present()]
  let isSaved = false
  const save = (written: string) => {
    if (isSaved || !written.includes('Print the slides')) return
    isSaved = true
    void writeFile(readingPath(folder), reading.replace('title: The rope', 'title: The other rope'))
  }
  try {
    const addresses = await Promise.all(decks.map((deck) => deck.address()))
    expect(new Set(addresses).size).toBe(2)
    const printings = await Promise.all([run('deck', save), run('deck', save)])
    expect(printings.map(({ code, errorOutput }) => [code, failed.test(errorOutput)])).toEqual([
      [0, false],
      [0, false],
    ])
    const waited = printings.filter(({ errorOutput }) =>
      errorOutput.includes('waiting until another run of deck'),
    )
    expect(waited).toHaveLength(1)
    for (const deck of decks) {
      await expect.poll(() => deck.written, patience).toContain('documents/rope.md saved')
      expect(deck.written).not.toMatch(failed)
    }
    const browser = await openBrowser(inject('browserPath'))
    for (const address of addresses) {
      const page = await browser.openPage({ viewport: { width: 980, height: 552 } })
      await page.load(`${address}reading-rope`)
      await page.waitUntil(() => document.body.innerText.includes('The other rope'))
      expect(page.problems).toEqual([])
    }
    await browser.close()
  } finally {
    for (const deck of decks) deck.stop()
    for (const deck of decks) expect((await deck.ended).code).toBe(130)
  }
  expect((await readdir(join(folder, '.colloquy'))).filter((name) => name.endsWith('.lock'))).toEqual([])
})

it('builds and sites at once leave whole slides and one whole site', async () => {
  const runs = await Promise.all(['build', 'site', 'build', 'site', 'build'].map((command) => run(command)))
  expect(runs.map(({ code, errorOutput }) => [code, errorOutput.match(failed)])).toEqual(
    runs.map(() => [0, null]),
  )
  expect(await readFile(join(folder, 'pages/index.md'), 'utf8')).toContain('src: ')
  const page = await readFile(join(folder, 'dist/site/index.html'), 'utf8')
  for (const [, path] of page.matchAll(/(?:src|href)="\.?\/(assets\/[^"]+)"/gu)) {
    expect((await stat(join(folder, 'dist/site', path!))).isFile()).toBe(true)
  }
  expect(await readdir(join(folder, 'dist'))).toEqual(['site'])
})
