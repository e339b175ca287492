import { cpus, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { versions } from 'node:process'
import { compareCommands } from './compare-commands.ts'
import { planComparisons } from './comparisons.ts'
import { profileCommand } from './profile-command.ts'
import { formatResults, formatStages, type BenchmarkResults } from './results.ts'
import { provideProjectBrowser, type BrowserOptions } from '../../browser/project-browser.ts'
import { removeFolder } from '../../files/replace-folder.ts'
import type { CommandContext, ExitStatus } from '../../terminal/context.ts'
import { withProgress } from '../../terminal/with-progress.ts'

/** Options of the benchmark. */
export interface BenchmarkOptions extends BrowserOptions {
  /** How often both sides of a comparison run. */
  rounds: number
  /** Parts of titles: only comparisons that have one of them. */
  only: readonly string[]
  profile?: boolean
  format: 'text' | 'json'
}

/**
 * Runs whole commands beside what one would run instead, in turn, and prints the medians of their time and memory with
 * the ratios; or says where the time of one printing goes.
 */
export async function runBenchmark(context: CommandContext, options: BenchmarkOptions): Promise<ExitStatus> {
  const { executablePath } = await provideProjectBrowser(context, options, () => {})
  const folder = join(context.folder, '.colloquy', 'benchmark')
  const plan = await planComparisons({ folder, projectFolder: context.folder, browser: executablePath })
  const { signal } = context
  if (options.profile) {
    const target = join(folder, 'profile')
    await removeFolder(target)
    const stages = await profileCommand(plan.profiled, target, signal)
    context.output.write(
      options.format === 'json' ? `${JSON.stringify(stages, null, 2)}\n` : formatStages(stages),
    )
    return 0
  }
  const chosen = plan.comparisons.filter(
    ({ title }) => options.only.length === 0 || options.only.some((part) => title.includes(part)),
  )
  const comparisons = await withProgress(
    context,
    chosen.map(({ title }) => title),
    async (progress) => {
      const compared = []
      for (const comparison of chosen)
        compared.push(
          await progress.step(comparison.title, (report) =>
            compareCommands(comparison, options.rounds, { signal, report }),
          ),
        )
      return compared
    },
  )
  const results: BenchmarkResults = { date: today(), machine: describeMachine(context), comparisons }
  context.output.write(
    options.format === 'json' ? `${JSON.stringify(results, null, 2)}\n` : formatResults(results),
  )
  return 0
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}

function describeMachine({ machine }: CommandContext): BenchmarkResults['machine'] {
  const all = cpus()
  return {
    processor: all[0]?.model ?? machine.processor,
    cores: all.length,
    memory: totalmem(),
    system: `${machine.platform} ${release()}`,
    node: versions.node,
  }
}
