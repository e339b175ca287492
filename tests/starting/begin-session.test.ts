import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { buildPages } from '../../scripts/pipeline/build-pages.ts'
import { beginSession } from '../../scripts/starting/begin-session.ts'
import { makeContext } from '../commands/test-context.ts'
import { temporaryProject } from '../documents/temporary-project.ts'

const files = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

/** A terminal at which these lines are typed, each once something was asked. */
function typing(answers: string[]) {
  const input = new PassThrough()
  const output = new PassThrough()
  let shown = ''
  output.on('data', (chunk: Buffer) => {
    const asked = String(chunk)
    shown += asked
    if (asked.includes('? ') || asked.endsWith(') ')) input.write(`${answers.shift() ?? ''}\n`)
  })
  return { input, output, shown: () => shown }
}

describe('a session that is begun', () => {
  it.for([
    { minutes: '60', lang: 'en' },
    { minutes: '90', lang: 'de' },
    { minutes: '45', lang: 'en-GB' },
  ])('has nothing wrong in it: $minutes minutes in $lang', async (given) => {
    const folder = join(await temporaryProject({}), 'my group')
    const title = 'Machines: what do they “originate”?'
    expect(await beginSession(makeContext(folder), folder, { ...given, title, yes: true })).toBe(0)
    const { value, diagnostics } = await buildPages(folder)
    expect(diagnostics).toEqual([])
    expect(value?.slides.length).toBeGreaterThan(8)
    expect(await files(folder)).toEqual(
      expect.arrayContaining(['.gitignore', 'README.md', 'documents/lovelace-1843.md', 'slides.md']),
    )
  })

  it('leaves files that are there as they are, and adds no reading to those of the group', async () => {
    const folder = await temporaryProject({
      'documents/ours.md': '---\ntitle: Ours\nsummary: A point.\n---\n',
      'README.md': 'mine',
    })
    const context = makeContext(folder)
    await beginSession(context, folder, { yes: true })
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toBe('mine')
    expect(await files(folder)).not.toContain('documents/lovelace-1843.md')
    expect(context.written.output).toContain('Left as they were: README.md.')
    const { diagnostics } = await buildPages(folder)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('writes nothing beside a slides.md', async () => {
    const folder = await temporaryProject({ 'slides.md': '# A deck of mine\n' })
    const begun = beginSession(makeContext(folder), folder, { yes: true })
    await expect(begun).rejects.toThrow('slides.md is there already')
    expect(await files(folder)).toEqual(['slides.md'])
  })

  it('refuses an option that is no date, and writes nothing', async () => {
    const folder = await temporaryProject({})
    const begun = beginSession(makeContext(folder), folder, { date: '12 May', yes: true })
    await expect(begun).rejects.toThrow('--date “12 May” is none')
    expect(await files(folder)).toEqual([])
  })

  it('asks a person for what was not given, again when the answer is none', async () => {
    const folder = await temporaryProject({})
    const { input, output, shown } = typing([
      'Tuesdays',
      'Engines',
      'tomorrow',
      '2026-05-12',
      '',
      '90',
      '',
      '',
    ])
    const context = {
      ...makeContext(folder),
      terminal: { output, errorOutput: output } as never,
      pipes: { input, output },
    }
    await beginSession(context, folder, { start: '19:00' })
    expect(shown()).toContain('Expected a date such as 2026-05-12.')
    const slides = await readFile(join(folder, 'slides.md'), 'utf8')
    expect(slides).toContain('title: Engines\n')
    expect(slides).toContain('  group: Tuesdays\n  date: 2026-05-12\n')
    expect(slides).toContain("  start: '19:00'\n")
  })

  it('leaves nothing when the person stops it', async () => {
    const folder = await temporaryProject({})
    const context = makeContext(folder)
    const output = new PassThrough()
    output.once('data', () => context.stop())
    const begun = beginSession(
      {
        ...context,
        terminal: { output, errorOutput: output } as never,
        pipes: { input: new PassThrough(), output },
      },
      folder,
      {},
    )
    await expect(begun).rejects.toThrow()
    expect(await files(folder)).toEqual([])
  })
})
