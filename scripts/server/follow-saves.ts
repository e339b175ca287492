import { once } from 'node:events'
import { stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { watch, type FSWatcher } from 'chokidar'

/** What a session is written in, below its folder; `texts` holds the full texts that quotations are checked against. */
const followed = ['slides.md', 'documents', 'texts']

/** Without one of these there is no session to read; the empty name is the folder itself. */
const needed = ['', 'slides.md', 'documents'] as const

/** Milliseconds between looks at whether all is still there: a folder that is moved away tells nobody. */
const lookEvery = 500

/** What is done about saves. */
export interface SaveListener {
  /** Called with the path that changed, relative to the folder. */
  saved(path: string): Promise<void>
  /** Called with the relative path of something that is needed and gone: empty for the folder itself. */
  gone(path: string): void
  /** Called when it is back, or has been replaced. */
  back(path: string): Promise<void>
}

/**
 * Tells of every save of a session's files until the signal is aborted, one at a time: what is saved meanwhile leads
 * to one more. What goes away, as in folders that are synchronised, is followed again when it is back.
 */
export async function followSaves(
  folder: string,
  signal: AbortSignal,
  listener: SaveListener,
): Promise<void> {
  if (signal.aborted) return
  const following = new Following(folder, listener)
  await following.begin()
  const timer = setInterval(() => following.look(), lookEvery)
  await once(signal, 'abort')
  clearInterval(timer)
  await following.end()
}

type Presence = Record<string, string | undefined>

class Following {
  readonly #folder: string
  readonly #listener: SaveListener
  #watcher: FSWatcher | undefined
  #known: Presence = {}
  #gone: string | undefined
  /** Whether a folder that was watched has been removed, though one of its name may be there by now. */
  #isStale = false
  #changed: string | undefined
  #isLooking = false
  #running = Promise.resolve()

  constructor(folder: string, listener: SaveListener) {
    this.#folder = folder
    this.#listener = listener
  }

  async begin(): Promise<void> {
    this.#watcher = this.#watch()
    this.#known = await identify(this.#folder)
  }

  async end(): Promise<void> {
    await this.#running
    await this.#watcher?.close()
  }

  /** Looks whether what is needed is still there, and the same, when what was begun before is done. */
  look(): void {
    if (this.#isLooking) return
    this.#isLooking = true
    this.#running = this.#running.then(async () => {
      this.#isLooking = false
      await this.#compare()
    })
  }

  /** Watches the folder, not what is in it by name: a name is watched no longer once the file is gone. */
  #watch(): FSWatcher {
    const isFollowed = (path: string) => {
      const [name = ''] = relative(this.#folder, path).split(sep, 1)
      return name === '' || followed.includes(name)
    }
    const watcher = watch(this.#folder, {
      ignoreInitial: true,
      ignored: (path) => !isFollowed(path),
      // chokidar drops a change that comes within 50 ms of another one, unless it waits for the end of each.
      awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 25 },
    })
    watcher.on('all', (event, path) => {
      this.#isStale ||= event === 'unlinkDir'
      // Of a folder, only what is in it can be saved.
      if (event.endsWith('Dir')) return
      this.#changed = relative(this.#folder, path)
      this.#running = this.#running.then(() => this.#tellChange())
    })
    // A folder may go while it is being read; the next look tells of it.
    watcher.on('error', () => {})
    return watcher
  }

  async #tellChange(): Promise<void> {
    if (this.#changed === undefined) return
    const changed = this.#changed
    this.#changed = undefined
    // Of what is gone the next look tells; there is nothing to read meanwhile.
    if (this.#firstGone(await identify(this.#folder)) === undefined) await this.#listener.saved(changed)
  }

  async #compare(): Promise<void> {
    const now = await identify(this.#folder)
    const missing = this.#firstGone(now)
    if (missing !== undefined) {
      if (this.#gone === undefined) this.#listener.gone(missing)
      this.#gone ??= missing
      return
    }
    const replaced = needed.find((name) => this.#known[name] !== undefined && now[name] !== this.#known[name])
    this.#known = now
    if (this.#gone === undefined && replaced === undefined && !this.#isStale) return
    const back = this.#gone ?? replaced
    this.#gone = undefined
    this.#isStale = false
    await this.#watcher?.close()
    this.#watcher = this.#watch()
    if (back !== undefined) await this.#listener.back(back)
  }

  /** What was there and is not; what never was there is no loss. */
  #firstGone(now: Presence): string | undefined {
    return needed.find((name) => this.#known[name] !== undefined && now[name] === undefined)
  }
}

/**
 * What tells a folder from another that takes its place, by name; nothing for what is not there. An editor replaces a
 * file at each save, so that of a file only its being there counts.
 */
async function identify(folder: string): Promise<Presence> {
  const identities = needed.map(async (name) => {
    const facts = await stat(join(folder, name)).catch(() => undefined)
    return [name, facts?.isDirectory() ? `${facts.dev} ${facts.ino}` : facts && 'file']
  })
  return Object.fromEntries(await Promise.all(identities))
}
