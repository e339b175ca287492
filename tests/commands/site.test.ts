import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSite } from '../../scripts/server/read-site.ts'
import { runNode, type Ended } from '../setup/run.ts'
import { makeSmallSession, reading, readingPath } from './small-session.ts'

const start = join(import.meta.dirname, '../../scripts/start.mjs')

/** One secret for each place in which a person writes for the facilitator alone. */
const secrets = {
  'a note of a question': 'Wait until the silence hurts, then wait a little more.',
  'a purpose of a question': 'Shows who trusts the knot and who trusts the person tying it.',
  'a follow-up question': 'Which of you has let go of a rope while somebody hung on it?',
  'the notes of a reading': 'The author withdrew the third section after a quarrel.',
  'the body of a reading': 'My own longer thoughts about climbing partners belong here.',
  'a note of the opening': 'Greet the two newcomers by their names before anything else.',
  'a note of the closing': 'Stop the last speaker politely once the clock has struck.',
  'a presenter’s note on a slide of one’s own': 'Tell the story of the broken karabiner at this point.',
}

const withSecrets = reading
  .replace(
    'note: Wait',
    `purpose: ${secrets['a purpose of a question']}\n    followUps: ['${secrets['a follow-up question']}']\n    note: Wait`,
  )
  .replace('questions:', `notes: ${secrets['the notes of a reading']}\nquestions:`)

let folder: string
let site: string
let ended: Ended

const build = () => runNode([start, 'site', '--folder', '.'], { folder })

beforeAll(async () => {
  folder = await makeSmallSession()
  site = join(folder, 'dist', 'site')
  await writeFile(readingPath(folder), `${withSecrets}\n${secrets['the body of a reading']}\n`)
  const slides = join(folder, 'slides.md')
  const parts = `  opening: { minutes: 5, note: '${secrets['a note of the opening']}' }\n  closing: { minutes: 5, note: '${secrets['a note of the closing']}' }\n`
  const text = await readFile(slides, 'utf8')
  await writeFile(slides, text.replace('  minutes: 25\n', `  minutes: 25\n${parts}`))
  await appendFile(slides, `\n<!-- ${secrets['a presenter’s note on a slide of one’s own']} -->\n`)
  ended = await build()
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe('site', () => {
  it('writes a site for any folder of any server, with what everybody may read', async () => {
    expect(ended).toMatchObject({ code: 0 })
    const files = await readSite(site)
    const all = files.map(({ text }) => text).join('\n')
    for (const text of [
      'An evening with a rope',
      'Who holds the rope?',
      'Ada Lovelace',
      'checked less and less',
    ])
      expect(all).toContain(text)
    const page = files.find(({ path }) => path === 'index.html')!.text
    expect(page).not.toMatch(/(?:src|href)="\//u)
    expect(files.find(({ path }) => path === '404.html')!.text).toBe(page)
  })

  it.each(Object.entries(secrets))('holds nothing of %s', async (_, secret) => {
    const words = secret.split(' ').slice(1, 5).join(' ')
    const holders = (await readSite(site)).filter(({ text }) => text.includes(words))
    expect(holders.map(({ path }) => path)).toEqual([])
  })

  it('is not replaced by one that would give a note away, and says where that stands', async () => {
    const before = await readdir(site, { recursive: true })
    await appendFile(join(folder, 'slides.md'), `\n---\n\n# Aside\n\n${secrets['a note of a question']}\n`)
    const { code, errorOutput } = await build()
    expect(code).toBe(1)
    expect(errorOutput).toContain('facilitator-text-leaked')
    expect(errorOutput).toContain('documents/rope.md')
    expect((await readdir(site, { recursive: true })).toSorted()).toEqual(before.toSorted())
    expect(await readdir(join(folder, 'dist'))).toEqual(['site'])
  })
})
