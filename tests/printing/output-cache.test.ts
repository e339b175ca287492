import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DeckOptions } from '../../scripts/printing/deck-options.ts'
import { cacheOutputs, findCachedOutputs, readInputs } from '../../scripts/printing/output-cache.ts'
import { makeContext } from '../commands/test-context.ts'

const options: DeckOptions = { folder: 'term/week', paper: 'a4', format: 'text' }

const files = {
  'colloquy/scripts/cli.ts': 'program',
  'colloquy/layouts/claims.vue': 'layout',
  'colloquy/package-lock.json': '{}',
  'term/texts/shared.txt': 'a text outside',
  'term/week/slides.md': 'slides',
  'term/week/documents/rope.md': 'reading',
  'term/week/docs/figure.png': 'picture',
  'term/week/documents/tests/drawing.svg': 'drawing',
  'term/week/pages/own.md': 'own page',
  'term/week/pages/index.md': 'generated',
  'term/week/dist/deck.pdf': 'pdf',
  browser: 'program',
}

let top: string

beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'colloquy-'))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(top, path)), { recursive: true })
    await writeFile(join(top, path), content)
  }
})

afterEach(async () => {
  await rm(top, { recursive: true })
})

const contextWith = (environment: Record<string, string> = {}) =>
  makeContext(join(top, 'colloquy'), { currentFolder: top, environment })

async function keep(): Promise<void> {
  await cacheOutputs(
    join(top, 'term/week'),
    await readInputs(contextWith(), options),
    {
      generated: ['pages/index.md'],
      outside: [join(top, 'term/texts/shared.txt')],
      browser: join(top, 'browser'),
    },
    {
      files: [{ path: join(top, 'term/week/dist/deck.pdf'), bytes: 3, length: '1 slide', changed: true }],
      diagnostics: [],
    },
  )
}

async function isCached(changed: Partial<DeckOptions> = {}, context = contextWith()): Promise<boolean> {
  const asked = { ...options, ...changed }
  const cached = await findCachedOutputs(context, asked, await readInputs(context, asked))
  return cached !== undefined
}

describe('outputs printed before', () => {
  it('are found while nothing has changed, and say so', async () => {
    await keep()
    const context = contextWith()
    const cached = await findCachedOutputs(context, options, await readInputs(context, options))
    expect(cached).toEqual({
      files: [{ path: join(top, 'term/week/dist/deck.pdf'), bytes: 3, length: '1 slide', changed: false }],
      diagnostics: [],
    })
  })

  it.each(Object.keys(files))('are printed anew when %s changes', async (path) => {
    await keep()
    await appendFile(join(top, path), ' changed')
    expect(await isCached()).toBe(false)
  })

  it.each(Object.keys(files))('are printed anew when %s is gone', async (path) => {
    await keep()
    await rm(join(top, path))
    expect(await isCached()).toBe(false)
  })

  it('are printed anew for a new file, another paper, another browser', async () => {
    await keep()
    await writeFile(join(top, 'term/week/documents/new.md'), 'new')
    expect(await isCached()).toBe(false)
    await rm(join(top, 'term/week/documents/new.md'))
    expect(await isCached()).toBe(true)
    expect(await isCached({ paper: 'letter' })).toBe(false)
    expect(await isCached({}, contextWith({ COLLOQUY_BROWSER: '/opt/browser' }))).toBe(false)
  })

  it('are found whatever changes that they are not made from', async () => {
    await keep()
    for (const path of ['term/other.md', 'term/week/.git/HEAD', 'term/week/dist/notes.txt']) {
      await mkdir(dirname(join(top, path)), { recursive: true })
      await writeFile(join(top, path), 'anything')
    }
    expect(await isCached()).toBe(true)
  })

  it('are printed anew when the cache is not whole', async () => {
    await keep()
    await writeFile(join(top, 'term/week/.colloquy/outputs.json'), '{"inputs"')
    expect(await isCached()).toBe(false)
  })
})
