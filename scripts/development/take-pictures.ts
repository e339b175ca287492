import { join } from 'node:path'
import type { Browser } from '../browser/browser.ts'
import { openBrowser } from '../browser/open.ts'
import { canvas } from '../../styles/layout-metrics.ts'
import { startDeckServer, type DeckServer } from '../server/deck-server.ts'
import { writeFiles } from '../files/write.ts'
import { buildPages } from '../pipeline/build-pages.ts'
import { provideProjectBrowser, type BrowserOptions } from '../browser/project-browser.ts'
import type { CommandContext, ExitStatus } from '../terminal/context.ts'

/** Slides of the sample session that the README shows, by the names they are linked by. */
const slides = [
  { name: 'principal-hierarchy', route: 'alignment-paradox-diagram-6', colorScheme: 'light' },
  { name: 'threat-model', route: 'system-card-analysis-diagram-2', colorScheme: 'light' },
  { name: 'question', route: 'question-system-card-analysis-q2', colorScheme: 'dark' },
] as const

async function takeSlides(browser: Browser, server: DeckServer): Promise<Map<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>()
  for (const { name, route, colorScheme } of slides) {
    const page = await browser.openPage({ viewport: canvas, colorScheme, reducedMotion: true })
    const number = server.slides.find((slide) => slide.route === route)?.number
    if (number === undefined) throw new Error(`the sample session has no slide ${route}`)
    await page.load(`${server.url}${number}?clicks=99`)
    await page.waitForElement(`.slidev-page-${number} h1`)
    await page.evaluate(async () => void (await document.fonts.ready))
    pictures.set(`${name}.png`, await page.screenshot())
    await page.close()
  }
  return pictures
}

async function takeHandout(browser: Browser, server: DeckServer): Promise<Uint8Array> {
  const page = await browser.openPage({ viewport: { width: 900, height: 1160 }, colorScheme: 'light' })
  await page.load(`${server.url}handout`)
  await page.waitUntil(() => document.documentElement.dataset.handout === 'ready')
  const picture = await page.screenshot()
  await page.close()
  return picture
}

/** Takes the pictures that the README shows, from the sample session as it is. */
export async function takePictures(context: CommandContext, options: BrowserOptions): Promise<ExitStatus> {
  const { folder, output } = context
  const { value } = await buildPages(folder)
  if (!value) throw new Error('the sample session has errors')
  const { executablePath } = await provideProjectBrowser(context, options, () => {})
  const browser = await openBrowser(executablePath)
  try {
    const server = await startDeckServer({ folder, mode: 'present', port: 3330 })
    try {
      const pictures = await takeSlides(browser, server)
      pictures.set('handout.png', await takeHandout(browser, server))
      const files = [...pictures].map(([name, content]) => ({
        path: join(folder, 'docs', 'pictures', name),
        content,
      }))
      const { written } = await writeFiles(files)
      output.write(`${written.length} of ${files.length} pictures are new.\n`)
    } finally {
      await server.close()
    }
  } finally {
    await browser.close()
  }
  return 0
}
