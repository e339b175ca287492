import { once } from 'node:events'
import type { PresentOptions } from '../pipeline/present-session.ts'
import type { CommandDefinition } from '../terminal/command.ts'
import { openOption, portOption } from '../terminal/options.ts'
import { unlessStopped } from '../terminal/progress.ts'

/** Serves the gallery of diagrams until the user stops it. */
export const gallery: CommandDefinition<PresentOptions> = {
  name: 'gallery',
  summary: 'show every kind of diagram, with little data and with much',
  description:
    'Serves a page with samples of every kind of diagram, in light, dark and print. Ctrl-C ends it.',
  options: [portOption(), openOption()],
  async run(context, { port, open }) {
    const { folder, machine, signal, output, errorOutput } = context
    const { takePresentCache } = await import('../pipeline/turns.ts')
    const { startDeckServer } = await import('../server/deck-server.ts')
    const { openAddress } = await import('../server/open-address.ts')
    const { cacheFolder, release } = await takePresentCache(context, {})
    const server = await unlessStopped(signal, () =>
      startDeckServer({ folder, mode: 'present', port, cacheFolder }),
    )
    try {
      const address = `${server.url}gallery`
      output.write(`\n  gallery     ${address}\n\nCtrl-C ends it.\n`)
      if (open) openAddress(address, machine.platform, (message) => errorOutput.write(`${message}\n`))
      if (!signal.aborted) await once(signal, 'abort')
      return 0
    } finally {
      await server.close()
      await release()
    }
  },
}
