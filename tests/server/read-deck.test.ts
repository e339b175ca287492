import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { readDeck } from '../../scripts/server/read-deck.ts'
import { checkOwnSlides } from '../../scripts/own-slides/check-own-slides.ts'
import { temporaryProject } from '../documents/temporary-project.ts'

async function readIn(folder: string, mode: 'export' | 'dev' = 'export') {
  const place = { entry: join(folder, 'slides.md'), userRoot: folder, roots: [folder], mode }
  return readDeck({ ...place, data: {} })
}

const generated = '---\nsrc: ./one.md\n---\n'
const pages = { 'pages/index.md': generated, 'pages/one.md': '---\nlayout: agenda\ntitle: Agenda\n---\n' }

async function readSlides(slides: string, files: Record<string, string> = {}) {
  return readIn(await temporaryProject({ 'slides.md': slides, ...pages, ...files }))
}

const titlesOf = ({ slides }: Awaited<ReturnType<typeof readIn>>) => slides.map(({ title }) => title)

const headmatter = '---\ntitle: A session\nsession: {}\n---\n'

/** Whatever Slidev looks for in its files to turn a feature on. */
const constructs = {
  katex: ['between $x$ dollars', '$$\nx\n$$'],
  monaco: ['```ts {monaco}\nlet x\n```', '```ts {monaco-run}\nimport x from "y"\n```', '{monaco}'],
  tweet: ['<Tweet id="20" />', '<Tweet'],
  bluesky: ['<BlueSky uri="at://x" />', '<BlueSky'],
  mermaid: ['```mermaid\ngraph TD\n```', 'text\n```mermaid {theme: dark}\nA --> B\n```\n'],
}

/** A session with a text in each of its fields. */
const sessionOf = (text: string) => ({
  group: text,
  facilitator: text,
  place: text,
  opening: { minutes: 5, text, note: text },
  themes: [{ id: 'one', title: text, text }],
  closing: {
    minutes: 5,
    text,
    note: text,
    questions: [{ text, purpose: text, note: text, followUps: [text] }],
  },
})

describe('text in the session', () => {
  const all = Object.entries(constructs).flatMap(([feature, texts]) =>
    texts.map((text) => ({ feature: feature as keyof typeof constructs, text })),
  )

  it.for(all)('turns no feature on, and text of a slide does: $text', async ({ feature, text }) => {
    const keys = { title: text, info: text, author: text, session: sessionOf(text) }
    for (const style of ['QUOTE_DOUBLE', 'BLOCK_LITERAL'] as const) {
      const written = stringify(keys, { defaultStringType: style })
      const { features, headmatter } = await readSlides(`---\n${written}---\n`)
      expect(headmatter.session).toMatchObject({ themes: [{ title: text }] })
      expect(Object.values(features).filter(Boolean)).toEqual([])
    }
    const { features } = await readSlides(`${headmatter}\n# One\n\n---\n\n${text}\n`)
    expect(Boolean(features[feature])).toBe(true)
  })
})

describe('what Colloquy sets', () => {
  it('is set where the headmatter is silent, and asks for nothing from the network', async () => {
    const { config, headmatter: read } = await readSlides(headmatter)
    expect(read.lang).toBe('en')
    expect(config).toMatchObject({ preloadImages: false, mcp: false, canvasWidth: 980, colorSchema: 'auto' })
    expect(config.favicon).toMatch(/^data:image\/svg\+xml,/u)
    expect(config.fonts.provider).toBe('none')
    expect(JSON.stringify(config.favicon) + JSON.stringify(config.fonts)).not.toContain('https:')
  })

  it('gives way to what a person sets, under `config:` too', async () => {
    const own = 'lang: fr\nfavicon: /mine.png\nconfig: { mcp: true }\nfonts: { sans: Mine, local: Mine }\n'
    const { config, headmatter: read } = await readSlides(`---\ntitle: A session\n${own}session: {}\n---\n`)
    expect(read.lang).toBe('fr')
    expect(config).toMatchObject({ favicon: '/mine.png', mcp: true })
    expect(config.fonts.sans[0]).toBe('"Mine"')
    expect(config.fonts.provider).toBe('none')
  })
})

describe('the generated slides', () => {
  it('follow those of a person who does not say where they come', async () => {
    const deck = await readSlides(`${headmatter}\n# Mine\n\n---\n\n# Mine too\n`)
    expect(titlesOf(deck)).toEqual(['A session', 'Mine too', 'Agenda'])
    expect(titlesOf(await readSlides('title: A session\nsession: {}\n'))).toEqual(['A session', 'Agenda'])
  })

  it('come once and where they are included, directly or by an included file', async () => {
    const direct = `${headmatter}\n# Mine\n\n---\nsrc: ./pages/index.md\n---\n\n---\n\n# The end\n`
    expect(titlesOf(await readSlides(direct))).toEqual(['A session', 'Agenda', 'The end'])
    const nested = `${headmatter}\n# Mine\n\n---\nsrc: ./more.md\n---\n`
    const more = { 'more.md': '# More\n\n---\nsrc: /pages/index.md\n---\n' }
    expect(titlesOf(await readSlides(nested, more))).toEqual(['A session', 'More', 'Agenda'])
  })

  it('are not read from outside the folder, by a path or by a link', async () => {
    const elsewhere = await temporaryProject({ 'secret.md': '# A secret\n' })
    const folder = await temporaryProject({
      'slides.md': `${headmatter}\n# Mine\n\n---\nsrc: ${join('..', elsewhere.split('/').at(-1)!, 'secret.md')}\n---\n\n---\nsrc: ./link.md\n---\n`,
      ...pages,
    })
    await symlink(join(elsewhere, 'secret.md'), join(folder, 'link.md'))
    expect(titlesOf(await readIn(folder))).toEqual(['A session', 'Agenda'])
  })
})

describe('a slide that cannot be drawn', () => {
  const slides = `${headmatter}
# Sound

---
title: Never closed
---

A text of type List<T>.

---
src: ./missing.md
---

---
title: a: b
---

# Told

---

# Sound too
`

  it('says so in its place in the live deck, with its line and the remedy', async () => {
    const deck = await readIn(await temporaryProject({ 'slides.md': slides, ...pages }), 'dev')
    const contents = deck.slides.map(({ content }) => content)
    expect(titlesOf(deck)[2]).toBe('This slide cannot be drawn')
    expect(contents).toHaveLength(6)
    expect(contents.map((content) => /<code>(.*)<\/code>/u.exec(content)?.[1])).toEqual([
      undefined,
      'slides.md:12:20',
      'slides.md:15:1',
      'slides.md:19:1',
      undefined,
      undefined,
    ])
    expect(contents[1]).toContain('Element is missing end tag')
    expect(contents[2]).toContain('there is no file ./missing.md')
    const folder = await temporaryProject({
      'slides.md': `${headmatter}\n${contents.slice(1, 4).join('\n\n---\n\n')}\n`,
    })
    expect(await checkOwnSlides(folder)).toEqual([])
  })
})
