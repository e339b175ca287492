import { Option } from 'commander'
import { hasFailed } from '../diagnostics/count.ts'
import type { CommandDefinition } from '../terminal/command.ts'
import type { CommandContext } from '../terminal/context.ts'
import type { DeckOptions } from '../printing/deck-options.ts'
import type { MadeOutputs } from '../pipeline/make-outputs.ts'
import { outputs } from '../model/outputs.ts'
import { nextCommand } from '../terminal/next-command.ts'
import { findCachedOutputs, readInputs } from '../printing/output-cache.ts'
import {
  anewOption,
  browserOption,
  folderOption,
  forceOption,
  formatOption,
  outOption,
  paperOption,
  slidesOption,
  strictOption,
} from '../terminal/options.ts'
import { formatSummary } from '../terminal/summary.ts'

/**
 * Prints the deck and the editions, unless they were printed from the same inputs before. With any error, those that
 * were printed before stay as they are.
 */
export const deck: CommandDefinition<DeckOptions> = {
  name: 'deck',
  summary: 'print the deck and the handouts to dist/',
  description:
    'Prints deck.pdf, pre-reading.pdf, handout.pdf and facilitator.pdf. With any error, the last ones stay.',
  options: [
    paperOption(),
    new Option('--duplex', 'begin each reading on a new sheet, for printing on both sides'),
    slidesOption(),
    forceOption(),
    anewOption(),
    strictOption(),
    formatOption(),
    browserOption(),
    outOption('dist'),
    folderOption(),
  ],
  async run(context, options) {
    const { files, diagnostics } = await findOrMake(context, options)
    if (diagnostics.length > 0 || options.format === 'json') {
      const { printDiagnostics } = await import('../terminal/print-diagnostics.ts')
      printDiagnostics(context, diagnostics, options)
    }
    if (!files) return 1
    if (options.format === 'text')
      context.output.write(formatSummary(files, nextSteps(options, context), context))
    return 0
  },
}

async function findOrMake(context: CommandContext, options: DeckOptions): Promise<MadeOutputs> {
  const inputs = await readInputs(context, options)
  const cached = options.force ? undefined : await findCachedOutputs(context, options, inputs)
  if (cached && !hasFailed(cached.diagnostics, options)) return cached
  // Slidev, Vite and Playwright take seconds to load, which an unchanged run has no use for.
  const { makeOutputs } = await import('../pipeline/make-outputs.ts')
  return makeOutputs(context, options, inputs)
}

function nextSteps(options: DeckOptions, context: CommandContext): string[] {
  const { paper, duplex } = options
  const sheet = paper === 'a4' ? 'A4' : 'US Letter'
  const sides = duplex ? ', both sides' : ''
  return [
    'What next:',
    `  before the session   send ${outputs['pre-reading'].name} to everybody`,
    `  on the day           print ${outputs.participant.name} (${sheet}${sides}), and take ${outputs.facilitator.name} for yourself alone`,
    `  in the room          ${nextCommand('present', options, context)}; ${outputs.deck.name} if all else fails`,
  ]
}
