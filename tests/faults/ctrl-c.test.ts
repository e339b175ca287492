import { execFileSync } from 'node:child_process'
import { open, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeSmallSession, reading } from '../commands/small-session.ts'
import { runNode } from '../setup/run.ts'

const start = join(import.meta.dirname, '../../scripts/start.mjs')

let folder: string

beforeEach(async () => {
  folder = await makeSmallSession()
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

/** Sends Ctrl-C when so many readings have been opened, and says at the end how many were opened in all. */
const stopAfter = (count: number) =>
  `data:text/javascript,${encodeURIComponent(`
  import files from 'node:fs/promises'
  import { syncBuiltinESMExports } from 'node:module'
  const { readFile } = files
  let opened = 0
  files.readFile = (path, ...rest) => {
    if (/documents.r\\d+[.]md$/.test(path) && ++opened === ${count}) process.kill(process.pid, 'SIGINT')
    return readFile(path, ...rest)
  }
  syncBuiltinESMExports()
  process.on('exit', () => console.error('opened: ' + opened))
`)}`

describe.skipIf(process.platform === 'win32')('Ctrl-C', () => {
  it.each(['check', 'build', 'plan', 'site'])('ends `%s` between two of many readings', async (command) => {
    const names = Array.from({ length: 60 }, (_, index) => `r${index}.md`)
    for (const name of names) await writeFile(join(folder, 'documents', name), reading)
    const ended = await runNode(['--import', stopAfter(20), start, command, '--folder', '.'], { folder })
    expect(ended).toMatchObject({ code: 130, errorOutput: expect.stringContaining('stopped') })
    const opened = Number(/opened: (\d+)/u.exec(ended.errorOutput)?.[1])
    expect(opened).toBeGreaterThanOrEqual(20)
    expect(opened).toBeLessThan(25)
    expect(await readdir(folder)).not.toContain('pages')
  })

  it('ends an import that waits for a program to write', async () => {
    const pipe = join(folder, 'pipe.bib')
    execFileSync('mkfifo', [pipe])
    let writer: ReturnType<typeof open> | undefined
    const running = runNode([start, 'import', 'pipe.bib', '--folder', '.'], {
      folder,
      onStart: (child) => {
        // Opens as soon as somebody reads.
        writer = open(pipe, 'w')
        void writer.then(() => child.kill('SIGINT'))
      },
    })
    expect(await running).toMatchObject({ code: 130, errorOutput: expect.stringContaining('stopped') })
    await (await writer)?.close()
    expect(await readdir(join(folder, 'documents'))).toEqual(['rope.md'])
  })
})
