import type { BrowserOptions } from '../browser/project-browser.ts'
import type { CommandDefinition } from '../terminal/command.ts'
import { browserOption } from '../terminal/options.ts'

/** Measures Colloquy beside what one would use instead. */
export const benchmark: CommandDefinition<BrowserOptions> = {
  name: 'benchmark',
  summary: 'measure Colloquy beside what one would use instead',
  description: 'Prints seconds, memory and ratios of one run: loading, quotations, the printed deck.',
  options: [browserOption()],
  async run(context, options) {
    const { compareSpeed } = await import('../development/compare-speed.ts')
    return compareSpeed(context, options)
  },
}
