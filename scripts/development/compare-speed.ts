import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import matter from 'gray-matter'
import type { Browser } from '../browser/browser.ts'
import { openBrowser } from '../browser/open.ts'
import { printDeck } from '../printing/print-deck.ts'
import { printPlainly } from '../printing/print-plainly.ts'
import { startDeckServer, type DeckServer } from '../server/deck-server.ts'
import { finishPdf } from '../pdf/finish-pdf.ts'
import { loadDiscussion, type LoadedDiscussion } from '../pipeline/load-discussion.ts'
import { checkQuotation } from '../quotations/check-quotation.ts'
import { StoredText } from '../quotations/stored-text.ts'
import { provideProjectBrowser, type BrowserOptions } from '../browser/project-browser.ts'
import type { CommandContext, ExitStatus } from '../terminal/context.ts'
import { measure, type Measured } from './measure.ts'

const quotedPhrases = 12
/** About five hundred pages of four hundred words. */
const wordsInBook = 200_000

async function compareLoading(context: CommandContext, loaded: LoadedDiscussion): Promise<void> {
  const paths = loaded.discussion.documents.map(({ path }) => join(context.folder, path))
  const instead = await measure(async () =>
    Promise.all(paths.map(async (path) => matter(await readFile(path, 'utf8')))),
  )
  const ours = await measure(() => loadDiscussion(context.folder))
  report(context, 'Check the session and plan it', ours, 'parse the front matter with gray-matter', instead)
}

/** A text in which no two phrases of eight words are alike, with some of its phrases. */
function makeBook(): { text: string; phrases: string[] } {
  const words = Array.from({ length: wordsInBook }, (_, index) =>
    ((index * 48_271) % 65_521).toString(26).replace(/\d/gu, (digit) => 'qrstuvwxyz'[Number(digit)]!),
  )
  const phrases = Array.from({ length: quotedPhrases }, (_, index) => {
    const start = Math.floor(((index + 1) * wordsInBook) / (quotedPhrases + 1))
    return words.slice(start, start + 8).join(' ')
  })
  const lines = words.map((word, index) => (index % 12 === 11 ? `${word}\n` : `${word} `))
  return { text: lines.join(''), phrases }
}

async function compareQuotations(context: CommandContext): Promise<void> {
  const { text, phrases } = makeBook()
  const instead = await measure(() => {
    const line = text.replace(/\s+/gu, ' ')
    return phrases.map((phrase) => line.includes(phrase))
  })
  const ours = await measure(() => {
    const stored = new StoredText(text)
    return phrases.map((phrase) => checkQuotation(phrase, stored))
  })
  const work = `Find ${quotedPhrases} quotations in a book of 500 pages`
  report(context, work, ours, 'search it with String.includes, white space made even', instead)
}

async function compareDeck(
  context: CommandContext,
  { discussion }: LoadedDiscussion,
  tools: { browser: Browser; server: DeckServer },
): Promise<void> {
  const { title, language } = discussion.session
  // The first print waits for the server to prepare its modules; neither side is to pay for it.
  await printPlainly(tools.browser, tools.server)
  const instead = await measure(() => printPlainly(tools.browser, tools.server))
  const ours = await measure(async () => {
    const { pdf, printed, pictures, headings } = await printDeck(tools.browser, tools.server)
    return finishPdf(pdf, { title, language, printed, pictures, headings })
  })
  const work = `Print ${tools.server.slides.length} slides, checked and tagged`
  report(context, work, ours, 'print them as slidev export does', instead)
}

function report(
  { output }: CommandContext,
  work: string,
  ours: Measured<unknown>,
  instead: string,
  theirs: Measured<unknown>,
): void {
  const took = ({ milliseconds, heapGrowth }: Measured<unknown>) =>
    `${(milliseconds / 1000).toFixed(2)} s, ${(heapGrowth / 2 ** 20).toFixed(1)} MB`
  const ratio = (ours.milliseconds / theirs.milliseconds).toFixed(1)
  output.write(`${work}: ${took(ours)}\n  beside ${took(theirs)} to ${instead}: ${ratio} times as long\n`)
}

/** Sets what Colloquy does beside what a user would do instead: seconds, heap and their ratio, all from one run. */
export async function compareSpeed(context: CommandContext, options: BrowserOptions): Promise<ExitStatus> {
  const { folder } = context
  const { value: loaded } = await loadDiscussion(folder)
  if (!loaded) throw new Error('the sample session has errors')
  await compareLoading(context, loaded)
  await compareQuotations(context)
  const { executablePath } = await provideProjectBrowser(context, options, () => {})
  const browser = await openBrowser(executablePath)
  try {
    const server = await startDeckServer({ folder, mode: 'export', port: 3330 })
    try {
      await compareDeck(context, loaded, { browser, server })
    } finally {
      await server.close()
    }
  } finally {
    await browser.close()
  }
  return 0
}
