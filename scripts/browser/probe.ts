import { UserError } from '../diagnostics/user-error.ts'
import { openBrowser } from './open.ts'

const probePage = '<!doctype html><html lang="en"><title>Probe</title><h1>Colloquy</h1>'

const requirements = [
  { mark: /\/FontFile\d?\b/u, lack: 'it printed no text, which happens when the machine has no fonts' },
  { mark: /\/S \/H1\b/u, lack: 'it printed no tags, so its PDFs could not be read aloud' },
  { mark: /\/Outlines\b/u, lack: 'it printed no bookmarks; versions before 122 cannot' },
]

/** Probes a browser by printing a heading: the PDF must hold a font, tags and a bookmark. Throws a `UserError` that says what it lacks. */
export async function probeBrowser(executablePath: string): Promise<void> {
  const browser = await openBrowser(executablePath)
  try {
    const page = await browser.openPage({ viewport: { width: 400, height: 300 } })
    await page.show(probePage)
    const pdf = Buffer.from(await page.printPdf()).toString('latin1')
    const missing = requirements.find(({ mark }) => !mark.test(pdf))
    if (missing) throw new UserError(`${executablePath}: ${missing.lack}`)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`${executablePath} does not print: ${reasonOf(error)}`, [], { cause: error })
  } finally {
    await browser.close()
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n', 1)[0] ?? message
}
