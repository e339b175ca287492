import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CompletionItem, Diagnostic, Hover } from 'vscode-languageserver-types'
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node.js'
import { makeSmallSession, reading, readingPath } from '../commands/small-session.ts'

const start = join(import.meta.dirname, '..', '..', 'scripts', 'start.mjs')

let folder: string
let server: ChildProcess
let connection: ProtocolConnection
let uri: string
/** What the editor was told last is wrong in the reading, and whoever waits for more. */
let shown: Diagnostic[] = []
let told = () => {}
let version = 0

beforeAll(async () => {
  folder = await makeSmallSession()
  uri = pathToFileURL(readingPath(folder)).href
  server = spawn(process.execPath, [start, 'language-server', '--stdio', '--folder', folder])
  connection = createProtocolConnection(
    new StreamMessageReader(server.stdout!),
    new StreamMessageWriter(server.stdin!),
  )
  connection.onNotification('textDocument/publishDiagnostics', (published) => {
    if (published.uri !== uri) return
    shown = published.diagnostics
    told()
  })
  connection.listen()
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} })
  await connection.sendNotification('initialized', {})
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version, text: reading },
  })
})

afterAll(async () => {
  if (server.exitCode !== null) return
  const exited = once(server, 'exit')
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  expect((await exited)[0]).toBe(0)
})

async function type(text: string): Promise<void> {
  version += 1
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ text }],
  })
}

/** Waits until the codes of what is shown are these; the test's own time limit ends a wait in vain. */
async function untilShown(codes: string[]): Promise<void> {
  while (JSON.stringify(shown.map(({ code }) => code)) !== JSON.stringify(codes)) {
    await new Promise<void>((resolve) => (told = resolve))
  }
}

describe('the language server', () => {
  it('shows what is wrong before it is saved, and takes it back when it is mended', async () => {
    await type(reading.replace('Who holds the rope?', 'Who: holds the rope?'))
    await untilShown(['yaml-colon'])
    expect(shown[0]).toMatchObject({ severity: 1, source: 'Colloquy', range: { start: { line: 7 } } })
    await type(reading)
    await untilShown([])
  })

  it('checks what a reading refers to in other files', async () => {
    await type(reading.replace('minutes: 10', 'minutes: 10\n    about: [rope/nothing]'))
    await untilShown(['unknown-claim'])
    await type(reading)
    await untilShown([])
  })

  it('looks again when a file beside it is written', async () => {
    await type(reading.replace('minutes: 5', 'minutes: 5\ntext: ../texts/rope.txt'))
    await untilShown(['missing-text'])
    await mkdir(join(folder, 'texts'))
    await writeFile(join(folder, 'texts', 'rope.txt'), 'The guide holds the rope.')
    const changed = pathToFileURL(join(folder, 'texts', 'rope.txt')).href
    await connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: changed, type: 1 }],
    })
    await untilShown([])
  })

  it('offers the names that other files give, also while the file with the cursor cannot be read', async () => {
    const other = join(folder, 'documents', 'paradox.md')
    await writeFile(other, '---\ntitle: P\nsummary: S\nclaims:\n  - { id: verify, text: It does. }\n---\n')
    const typed = reading.replace('minutes: 10', 'minutes: 10\n    about: [')
    await type(typed)
    await untilShown(['yaml-bracket'])
    const line = typed.split('\n').findIndex((text) => text.includes('about'))
    const position = { line, character: typed.split('\n')[line]!.length }
    const items: CompletionItem[] = await connection.sendRequest('textDocument/completion', {
      textDocument: { uri },
      position,
    })
    expect(items.map(({ label }) => label)).toContain('paradox/verify')
    await rm(other)
    await type(reading)
    await untilShown([])
  })

  it('completes and describes the front matter, and leaves the body alone', async () => {
    const text = `${reading}\nBody.\n`
    await type(text.replace('minutes: 5\n', 'minutes: 5\nki\n'))
    const at = (line: number, character: number) => ({ textDocument: { uri }, position: { line, character } })
    const inside: CompletionItem[] = await connection.sendRequest('textDocument/completion', at(6, 2))
    expect(inside.map(({ label }) => label)).toContain('kind')
    expect(await connection.sendRequest('textDocument/completion', at(13, 2))).toEqual([])
    const hover: Hover | null = await connection.sendRequest('textDocument/hover', at(2, 3))
    expect(JSON.stringify(hover)).toContain('One paragraph.')
  })
})
