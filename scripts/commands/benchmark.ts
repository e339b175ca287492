import { Option } from 'commander'
import type { BenchmarkOptions } from '../development/benchmark/run-benchmark.ts'
import type { CommandDefinition } from '../terminal/command.ts'
import { browserOption, wholeNumber } from '../terminal/options.ts'

/** Measures whole commands beside what one would use instead. */
export const benchmark: CommandDefinition<BenchmarkOptions> = {
  name: 'benchmark',
  summary: 'measure whole commands beside what one would use instead',
  description:
    'Runs deck and check in sessions that it makes, in turn with Slidev’s exporter and plain parsers, and prints the medians of time and memory with their ratios.',
  options: [
    new Option('--rounds <number>', 'how often each command runs').default(3).argParser(wholeNumber(100)),
    new Option('--only <part...>', 'make only comparisons with this in their title').default([], 'all'),
    new Option('--profile', 'say instead where the time of one deck goes, by stage'),
    new Option('--format <format>', 'how to print what was measured')
      .choices(['text', 'json'])
      .default('text'),
    browserOption(),
  ],
  async run(context, options) {
    const { runBenchmark } = await import('../development/benchmark/run-benchmark.ts')
    return runBenchmark(context, options)
  },
}
