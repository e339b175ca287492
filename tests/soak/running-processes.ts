import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

/** Processes are told apart by this variable of their environment, which their children inherit. */
export const markVariable = 'COLLOQUY_SOAK_RUN'

const patience = 60_000

/** The command lines of the running processes that bear a mark, and of what they have started. Linux alone. */
async function processesMarked(mark: string): Promise<string[]> {
  const ids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/u.test(name))
  const found = await Promise.all(
    ids.map(async (id) => {
      const environment = await readFile(`/proc/${id}/environ`, 'utf8').catch(() => '')
      if (!environment.split('\0').includes(`${markVariable}=${mark}`)) return []
      const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')
      // What has ended and is not collected yet has no command line.
      return command === '' ? [] : [`${id} ${command.replaceAll('\0', ' ').slice(0, 120)}`]
    }),
  )
  return found.flat()
}

/** What still runs of a marked run, after it was given the time to end. */
export async function leftRunning(mark: string): Promise<string[]> {
  for (const end = performance.now() + patience; ; await wait(250)) {
    const running = await processesMarked(mark)
    if (running.length === 0 || performance.now() > end) return running
  }
}
