import { join } from 'node:path'
import { hasFailed } from '../diagnostics/count.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { writeFiles } from '../files/write.ts'
import { buildPages } from '../pipeline/build-pages.ts'
import { checkWall } from '../pipeline/check-wall.ts'
import type { Output } from '../pipeline/print-outputs.ts'
import type { CommandContext, ExitStatus } from './context.ts'
import type { DeckOptions } from './deck-options.ts'
import { outputFolder, projectFolder } from './folder.ts'
import { findKnownOutputs, fingerprintOutputs, rememberOutputs } from './known-outputs.ts'
import { countPages, countReadings } from './outputs.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import { printAll, printingTitles } from './print-all.ts'
import { withProgress, type Progress } from './progress.ts'
import { formatSummary, type MadeFile } from './summary.ts'

const buildTitle = 'Read the readings and write the slides'
const writeTitle = 'Write the files'

/** Outputs that hold text for the facilitator: `--slides` prints slides alone, without notes. */
const facilitatorOutputs = ['facilitator.pdf']

function readOutput({ name, facts }: Output): { path: string; text: string } {
  return { path: name, text: facts.pages.map(({ text }) => text).join('\n') }
}

interface Made {
  diagnostics: Diagnostic[]
  /** Absent when there were errors: nothing was written then. */
  files?: MadeFile[]
}

/** Prints the deck and the editions. With any error, those that were printed before stay as they are. */
export async function runDeck(context: CommandContext, options: DeckOptions): Promise<ExitStatus> {
  const titles = [buildTitle, ...printingTitles(options), writeTitle]
  const { files, diagnostics } = await withProgress(context, titles, (progress) =>
    makeFiles(context, options, progress),
  )
  printDiagnostics(context, diagnostics, options)
  if (!files) return 1
  if (options.format === 'text') context.output.write(formatSummary(files, nextSteps(options), context))
  return 0
}

async function makeFiles(context: CommandContext, options: DeckOptions, progress: Progress): Promise<Made> {
  const folder = projectFolder(context, options)
  const built = await progress.step(
    buildTitle,
    () => buildPages(folder),
    ({ value }) => (value ? countReadings(value.discussion.documents.length) : 'there are errors'),
  )
  if (!built.value || hasFailed(built.diagnostics, options)) return { diagnostics: built.diagnostics }
  const fingerprint = await fingerprintOutputs(context, options)
  const known = options.anew ? undefined : await findKnownOutputs(folder, fingerprint)
  if (known && !hasFailed(known.diagnostics, options)) return known
  const printed = await printAll(built.value, context, options, progress)
  const shared = printed.value.filter(({ name }) => !facilitatorOutputs.includes(name))
  const leaks = checkWall(built.value, shared.map(readOutput))
  const diagnostics = [...built.diagnostics, ...printed.diagnostics, ...leaks]
  if (hasFailed(diagnostics, options)) return { diagnostics }
  const target = outputFolder(context, options, 'dist')
  const files = await progress.step(writeTitle, () => writeOutputs(target, printed.value))
  await rememberOutputs(folder, fingerprint, { files, diagnostics })
  return { diagnostics, files }
}

async function writeOutputs(folder: string, outputs: readonly Output[]): Promise<MadeFile[]> {
  const files = outputs.map((output) => ({ ...output, path: join(folder, output.name) }))
  const { written } = await writeFiles(files.map(({ path, bytes }) => ({ path, content: bytes })))
  return files.map(({ name, path, bytes, facts }) => ({
    path,
    bytes: bytes.byteLength,
    length: countPages(facts.pages.length, name),
    changed: written.includes(path),
  }))
}

function nextSteps({ paper, duplex }: DeckOptions): string[] {
  const sheet = paper === 'a4' ? 'A4' : 'US Letter'
  const sides = duplex ? ', both sides' : ''
  return [
    'What next:',
    '  before the session   send pre-reading.pdf to everybody',
    `  on the day           print handout.pdf (${sheet}${sides}), and take facilitator.pdf for yourself alone`,
    '  in the room          npm run present; deck.pdf if all else fails',
  ]
}
