import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientKey } from '../../../scripts/printing/client/client-key.ts'
import { findGenerated } from '../../../scripts/printing/client/generated-slides.ts'
import { resolveDeck, type ResolvedDeck } from '../../../scripts/server/slidev.ts'
import { digestFolder } from '../../../scripts/files/fingerprint.ts'
import { buildPages } from '../../../scripts/pipeline/build-pages.ts'
import { makeOwnSession, ownSession } from './own-session.ts'

let folder: string
let deck: ResolvedDeck
let before: string

async function readAgain(): Promise<void> {
  await buildPages(folder)
  deck = await resolveDeck({ folder }, 'export')
}

async function keyNow(program = 'Colloquy'): Promise<string> {
  const generated = findGenerated(deck)
  const own = deck.data.slides.flatMap((_, index) => (generated.has(index + 1) ? [] : [index + 1]))
  return clientKey(deck, own, { session: await digestFolder(folder, ['.colloquy', 'dist']), program })
}

beforeAll(async () => {
  folder = await makeOwnSession()
  await readAgain()
  before = await keyNow()
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

async function keyWith(path: string, content: string): Promise<string> {
  await writeFile(join(folder, path), content)
  try {
    if (path.endsWith('.md')) await readAgain()
    return await keyNow()
  } finally {
    const was = ownSession[path]
    if (was === undefined) await rm(join(folder, path))
    else await writeFile(join(folder, path), was)
  }
}

describe('the key of a client', () => {
  it('is the same for the same session', async () => {
    await readAgain()
    expect(await keyNow()).toBe(before)
  })

  it('is another for another Colloquy', async () => {
    expect(await keyNow('a newer one')).not.toBe(before)
  })

  it.each(Object.keys(ownSession).filter((path) => !/^(?:documents|pages)\//u.test(path)))(
    'is another when %s has changed',
    async (path) => {
      expect(await keyWith(path, `${ownSession[path]}\n<!-- changed -->\n`)).not.toBe(before)
    },
  )

  it.each(['components/Other.vue', 'layouts/question.vue', 'public/favicon.svg', '.env', 'uno.config.ts'])(
    'is another when there is a new %s',
    async (path) => {
      expect(await keyWith(path, '<template><div /></template>')).not.toBe(before)
    },
  )

  it('is the same when a reading has changed: that is data beside the client', async () => {
    const changed = ownSession['documents/rope.md']!.replace('Who holds', 'Who lets go of')
    expect(await keyWith('documents/rope.md', changed)).toBe(before)
  })
})
