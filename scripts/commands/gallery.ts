import { once } from 'node:events'
import { startDeckServer } from '../server/deck-server.ts'
import type { CommandContext, ExitStatus } from '../terminal/context.ts'
import { openAddress } from '../server/open-address.ts'
import type { PresentOptions } from './present.ts'
import { unlessStopped } from '../terminal/progress.ts'

/** Serves the gallery of diagrams until the user stops it. */
export async function runGallery(
  { folder, machine, signal, output, errorOutput }: CommandContext,
  { port, open }: PresentOptions,
): Promise<ExitStatus> {
  const server = await unlessStopped(signal, () => startDeckServer({ folder, mode: 'present', port }))
  try {
    const address = `${server.url}gallery`
    output.write(`\n  gallery     ${address}\n\nCtrl-C ends it.\n`)
    if (open) openAddress(address, machine.platform, (message) => errorOutput.write(`${message}\n`))
    if (!signal.aborted) await once(signal, 'abort')
    return 0
  } finally {
    await server.close()
  }
}
