import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserPage } from '../../scripts/browser/browser.ts'
import { startDeckServer, type DeckServer } from '../../scripts/server/deck-server.ts'
import type { Discussion } from '../../scripts/model/discussion.ts'
import { encodeFrontMatter } from '../../scripts/pages/encode.ts'
import { planPages } from '../../scripts/pages/plan-pages.ts'
import { renderIndex, renderPage } from '../../scripts/pages/render-page.ts'
import { forParticipants } from '../../scripts/planning/discussion.ts'

/** A deck server in a folder of its own, whose printed editions show any session. */
export interface ServedHandout {
  url: string
  server: DeckServer
  /** Slides of the deck, the cover included. */
  slideCount: number
  /** Replaces the session that the editions show; the slides stay as they are. */
  write: (discussion: Discussion) => Promise<void>
  /** Opens an edition of a session, and waits until it is laid out. */
  open: (discussion: Discussion, query: string) => Promise<BrowserPage>
  close: () => Promise<void>
}

/** What a person adds to a deck by hand. */
export interface OwnSlides {
  /** Slides in Slidev's Markdown, which follow the cover. */
  slides: string
  /** Files of the folder `public`, by their names. */
  files: Record<string, Uint8Array>
}

function slidesFile({ session }: Discussion, own: OwnSlides): string {
  const headmatter = encodeFrontMatter({
    theme: 'default',
    title: session.title,
    fonts: { provider: 'none' },
    favicon: '',
    preloadImages: false,
    mcp: false,
    canvasWidth: 980,
    layout: 'cover',
  })
  const cover = '# Cover\n\n<!-- Welcome **everybody**. -->'
  return `---\n${headmatter}---\n\n${cover}\n\n${own.slides}\n---\nsrc: ./pages/index.md\n---\n`
}

/** Serves the slides of a session, and at /handout the editions of that or any other. */
export async function serveHandout(
  discussion: Discussion,
  browser: Browser,
  own: OwnSlides = { slides: '', files: {} },
): Promise<ServedHandout> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy handout '))
  const pages = planPages(discussion)
  const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content)
  const write = async (written: Discussion) => {
    await put('pages/participant.json', JSON.stringify(forParticipants(written)))
    await put('pages/facilitator.json', JSON.stringify(written))
  }
  await mkdir(join(folder, 'pages'))
  await put('slides.md', slidesFile(discussion, own))
  await put('pages/index.md', renderIndex(pages))
  for (const page of pages) await put(`pages/${page.path}`, renderPage(page))
  await mkdir(join(folder, 'public'))
  for (const [name, content] of Object.entries(own.files)) await put(`public/${name}`, content)
  await write(discussion)
  const cacheFolder = join(folder, 'cache')
  const server = await startDeckServer({ folder, mode: 'export', port: 3460, cacheFolder, watches: true })

  const open = async (shown: Discussion, query: string) => {
    await write(shown)
    const page = await browser.openPage({ viewport: { width: 1200, height: 900 }, colorScheme: 'dark' })
    await page.load(`${server.url}handout?${query}`)
    await page.evaluate((title) => {
      document.documentElement.dataset.expected = title
    }, shown.session.title)
    await page.waitUntil(() => {
      const { handout, expected } = document.documentElement.dataset
      return handout === 'ready' && document.querySelector('h1')?.textContent === expected
    })
    return page
  }
  const close = async () => {
    await server.close()
    await rm(folder, { recursive: true })
  }
  return { url: server.url, server, slideCount: server.slides.length, write, open, close }
}
