import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser } from '../../../scripts/browser/browser.ts'
import { openBrowser } from '../../../scripts/browser/open.ts'
import { outputRequests } from '../../../scripts/printing/outputs.ts'
import { isCurrent } from '../../../scripts/printing/client/client-inputs.ts'
import { startPrintServer, type PrintServer } from '../../../scripts/printing/client/start-print-server.ts'
import { startDeckServer } from '../../../scripts/server/deck-server.ts'
import { digestFolder } from '../../../scripts/files/fingerprint.ts'
import { buildPages, type BuiltPages } from '../../../scripts/pipeline/build-pages.ts'
import { printOutput } from '../../../scripts/pipeline/print-outputs.ts'
import { makeOwnSession, ownSession } from './own-session.ts'

let folder: string
let browser: Browser
let built: BuiltPages

beforeAll(async () => {
  folder = await makeOwnSession()
  built = (await buildPages(folder)).value!
  browser = await openBrowser(inject('browserPath'))
})

afterAll(async () => {
  await browser?.close()
  // Slidev's server may still be writing what it has prepared.
  await rm(folder, { recursive: true, maxRetries: 10 })
})

const filesNow = async () => ({
  session: await digestFolder(folder, ['.colloquy', 'dist']),
  program: 'Colloquy',
})

const onFault = (fault: Error) => expect.fail(fault.message)

const startServer = async () => startPrintServer({ folder, port: 3530, files: await filesNow(), onFault })

async function isSlidev({ url }: PrintServer): Promise<boolean> {
  return (await fetch(`${url}@vite/client`)).ok
}

async function printWith(
  server: PrintServer,
  names: readonly string[],
): Promise<[name: string, bytes: string, wrong: string][]> {
  const outputs: [string, string, string][] = []
  const visit = await browser.openVisit()
  for (const request of outputRequests(built.discussion.session.title, { paper: 'a4' })) {
    const { name } = request.definition
    if (!names.includes(name)) continue
    const options = { paper: 'a4', duplex: false } as const
    const tools = { browser: visit, server, options, modified: new Date('2026-12-01T12:00:00Z') }
    const { value, diagnostics } = await printOutput(request, built, tools)
    const wrong = diagnostics.map(({ span, message }) => `${span.path}: ${message}`).join('\n')
    outputs.push([name, Buffer.from(value.bytes).toString('base64'), wrong])
  }
  await visit.close()
  return outputs
}

/** Prints the deck, and the edition that shows its slides in small. */
async function printFrom(
  server: PrintServer,
  names: readonly string[] = ['deck.pdf', 'facilitator.pdf'],
): ReturnType<typeof printWith> {
  try {
    return await printWith(server, names)
  } finally {
    await server.close()
  }
}

async function clientFolder(): Promise<string> {
  const clients = join(folder, '.colloquy/print-client')
  const names = await readdir(clients)
  expect(names).toHaveLength(1)
  return join(clients, names[0]!)
}

describe('a deck with slides, a layout, a component, styles and pictures of one’s own', () => {
  it('is printed from a bundled client as from Slidev’s server, to the byte', async () => {
    const bundled = await startServer()
    expect(await isSlidev(bundled)).toBe(false)
    const fromClient = await printFrom(bundled)
    const fromSlidev = await printFrom(await startDeckServer({ folder, mode: 'export', port: 3530 }))
    expect(fromClient.map(([name]) => name)).toEqual(['deck.pdf', 'facilitator.pdf'])
    expect(fromClient.map(([, , wrong]) => wrong)).toEqual(['', ''])
    expect(fromClient).toEqual(fromSlidev)
  })

  it('keeps its client when a reading changes, and not when a file changes that a component takes in', async () => {
    const client = await clientFolder()
    const reading = ownSession['documents/rope.md']!
    await writeFile(join(folder, 'documents/rope.md'), reading.replace('Who holds', 'Who lets go of'))
    expect(await isCurrent(client, await filesNow())).toBe(true)
    await writeFile(join(folder, 'pages/aside.txt'), 'Other words.\n')
    expect(await isCurrent(client, await filesNow())).toBe(false)
    expect(await isCurrent(`${client}0`, await filesNow())).toBe(false)
  })

  it('is served by Slidev, which says what is wrong, when it cannot be bundled', async () => {
    const client = await clientFolder()
    await writeFile(join(folder, 'components/MyBox.vue'), '<template><div>never closed</template>')
    const server = await startServer()
    expect(await isSlidev(server)).toBe(true)
    const [deck] = await printFrom(server, ['deck.pdf'])
    expect(deck?.[2]).toContain('slides.md: slide 3 could not be drawn')
    expect(await clientFolder()).toBe(client)
  })
})
