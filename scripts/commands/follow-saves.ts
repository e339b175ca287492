import { once } from 'node:events'
import { join, relative } from 'node:path'
import { watch } from 'chokidar'

/** What a session is written in, below its folder; `texts` holds the full texts that quotations are checked against. */
const followed = ['slides.md', 'documents', 'texts']

/**
 * Calls `rebuild` after every save of a session's files, with the path that changed, until the signal is aborted. One
 * call at a time: what is saved meanwhile leads to one more.
 */
export async function followSaves(
  folder: string,
  signal: AbortSignal,
  rebuild: (changed: string) => Promise<void>,
): Promise<void> {
  if (signal.aborted) return
  let running = Promise.resolve()
  let waiting: string | undefined
  const rebuildWaiting = async () => {
    const changed = waiting
    waiting = undefined
    if (changed !== undefined) await rebuild(changed)
  }
  const watcher = watch(
    followed.map((name) => join(folder, name)),
    // chokidar drops a change that comes within 50 ms of another one, unless it waits for the end of each.
    { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 25 } },
  )
  watcher.on('all', (_event, path) => {
    waiting = relative(folder, path)
    running = running.then(rebuildWaiting)
  })
  await once(signal, 'abort')
  await watcher.close()
  await running
}
