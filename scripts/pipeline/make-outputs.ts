import { isAbsolute, join, relative, resolve } from 'node:path'
import { hasFailed } from '../diagnostics/count.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { storedTextFile } from '../documents/stored-text-path.ts'
import type { Release } from '../files/folder-lock.ts'
import { requireWritable } from '../files/make-folder.ts'
import { writeFiles } from '../files/write.ts'
import { buildPages, type BuiltPages } from './build-pages.ts'
import { checkLeaks } from './check-leaks.ts'
import { withoutTold } from './diagnose-pdf.ts'
import type { Output } from './print-outputs.ts'
import type { CommandContext } from '../terminal/context.ts'
import type { DeckOptions } from '../printing/deck-options.ts'
import { outputFolder, projectFolder } from '../terminal/folder.ts'
import { cacheOutputs, type Inputs } from '../printing/output-cache.ts'
import { countReadings, plural } from '../terminal/amounts.ts'
import { printAll, printingTitles } from './print-all.ts'
import { type Progress, type Report } from '../terminal/progress.ts'
import { withProgress } from '../terminal/with-progress.ts'
import type { MadeFile } from '../terminal/summary.ts'
import { takeDeckTurn, takePagesTurn } from './turns.ts'

const buildTitle = 'Read the readings and write the slides'
const writeTitle = 'Write the files'

function readOutput({ definition, facts }: Output): { path: string; text: string } {
  return { path: definition.name, text: facts.pages.map(({ text }) => text).join('\n') }
}

/** What a printing came to. */
export interface MadeOutputs {
  diagnostics: Diagnostic[]
  /** Absent when there were errors: nothing was written then. */
  files?: MadeFile[]
}

/** Prints the deck and the editions, and caches what they were made from. */
export function makeOutputs(
  context: CommandContext,
  options: DeckOptions,
  inputs: Inputs,
): Promise<MadeOutputs> {
  const titles = [buildTitle, ...printingTitles(options), writeTitle]
  return withProgress(context, titles, async (progress) => {
    const turn = awaitTurn(context, options)
    try {
      return await takeSteps(context, options, inputs, { progress, turn })
    } finally {
      await turn.end()
    }
  })
}

/** Two runs in one folder would take away from each other what they prepare: the later one waits. */
interface Turn {
  begin(report: Report): Promise<void>
  /** Lets others write the slides: the server has read those that are printed. */
  givePages(): Promise<void>
  end(): Promise<void>
}

function awaitTurn(context: CommandContext, options: DeckOptions): Turn {
  let end: Release = async () => {}
  let givePages: Release = async () => {}
  return {
    async begin(report) {
      end = await takeDeckTurn(context, options, report)
      givePages = await takePagesTurn(context, options, report)
    },
    async givePages() {
      const give = givePages
      givePages = async () => {}
      await give()
    },
    async end() {
      await this.givePages()
      await end()
    },
  }
}

async function takeSteps(
  context: CommandContext,
  options: DeckOptions,
  inputs: Inputs,
  { progress, turn }: { progress: Progress; turn: Turn },
): Promise<MadeOutputs> {
  const folder = projectFolder(context, options)
  const target = outputFolder(context, options, 'dist')
  await requireWritable(target)
  const built = await progress.step(
    buildTitle,
    async (report) => {
      await turn.begin(report)
      return buildPages(folder)
    },
    ({ value }) => (value ? countReadings(value.discussion.documents.length) : 'there are errors'),
  )
  if (!built.value || hasFailed(built.diagnostics, options)) return { diagnostics: built.diagnostics }
  const listener = { progress, onServed: turn.givePages }
  const printed = await printAll(built.value, context, { ...options, inputs }, listener)
  const { outputs, browser } = printed.value
  const shared = outputs.filter(({ definition }) => definition.audience !== 'facilitator')
  const leaks = checkLeaks(built.value, shared.map(readOutput))
  const diagnostics = [...built.diagnostics, ...withoutTold(printed.diagnostics, built.diagnostics), ...leaks]
  if (hasFailed(diagnostics, options)) return { diagnostics }
  const files = await progress.step(writeTitle, () => writeOutputs(target, outputs))
  const facts = {
    generated: generatedPaths(built.value),
    outside: textsOutside(folder, built.value),
    browser,
  }
  await cacheOutputs(folder, inputs, facts, { files, diagnostics })
  return { diagnostics, files }
}

function generatedPaths({ files: { written, unchanged, removed } }: BuiltPages): string[] {
  return [...written, ...unchanged, ...removed, 'participant.json', 'facilitator.json'].map(
    (path) => `pages/${path}`,
  )
}

/** Stored texts that no walk through the session's folder finds. */
function textsOutside(folder: string, { sources }: BuiltPages): string[] {
  return sources.documents.flatMap(({ path, frontMatter: { text } }) => {
    if (text === undefined) return []
    const file = resolve(folder, storedTextFile(path, text))
    const fromFolder = relative(folder, file)
    return fromFolder.startsWith('..') || isAbsolute(fromFolder) ? [file] : []
  })
}

async function writeOutputs(folder: string, outputs: readonly Output[]): Promise<MadeFile[]> {
  const files = outputs.map((output) => ({ ...output, path: join(folder, output.definition.name) }))
  const { written } = await writeFiles(files.map(({ path, bytes }) => ({ path, content: bytes })))
  return files.map(({ definition, path, bytes, facts }) => ({
    path,
    bytes: bytes.byteLength,
    length: plural(facts.pages.length, definition.page),
    changed: written.includes(path),
  }))
}
