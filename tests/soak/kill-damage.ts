import { areAlike } from './folder-contents.ts'
import type { KillableCommand } from './killable-commands.ts'

type Contents = Map<string, Buffer>

/** A session's folder before a command was killed, after it, and what the command would have written. */
export interface KilledRun {
  command: KillableCommand
  signal: NodeJS.Signals
  before: Contents
  after: Contents
  /** What a whole run writes, as far as each run writes the same. */
  whole: Contents
}

function below(contents: Contents, folder: string): Contents {
  return new Map([...contents].filter(([path]) => path.startsWith(`${folder}/`)))
}

/** Whether a file is as a whole run leaves it. PDFs say themselves where they end. */
function isWhole(path: string, bytes: Buffer, whole: Contents): boolean {
  if (!path.endsWith('.pdf')) return whole.get(path)?.equals(bytes) ?? false
  return (
    bytes.subarray(0, 5).toString() === '%PDF-' && /%%EOF\s*$/u.test(bytes.subarray(-16).toString('latin1'))
  )
}

/** A site takes the place of another as one: its first page and all that this page loads are there. */
function siteDamage({ before, after, command }: KilledRun): string[] {
  const site = below(after, command.writes)
  if (areAlike(below(before, command.writes), site)) return []
  const page = site.get(`${command.writes}/index.html`)?.toString()
  if (page === undefined) return [`${command.writes}/index.html is gone`]
  const loaded = [...page.matchAll(/(?:src|href)="\.?\/(assets\/[^"]+)"/gu)].map(([, path]) => path!)
  return loaded
    .filter((path) => !site.has(`${command.writes}/${path}`))
    .map((path) => `${command.writes}/${path} is missing, and its first page loads it`)
}

/** What a killed command has left that it must not: files half written, changed or lost. */
export function damageOf(run: KilledRun): string[] {
  const { command, before, after, signal, whole } = run
  // A partial file of a process that could not clear up has a name of its own, and the next run removes it.
  const isPartial = (path: string) => path.includes('.partial')
  const partials =
    signal === 'SIGKILL' ? [] : [...after.keys()].filter(isPartial).map((path) => `${path} is left`)
  const isSite = (path: string) => command.replaces === 'folder' && path.startsWith(`${command.writes}/`)
  const changed = [...after].filter(
    ([path, bytes]) => !isPartial(path) && !isSite(path) && !before.get(path)?.equals(bytes),
  )
  const halfWritten = changed
    .filter(([path, bytes]) => !isWhole(path, bytes, whole))
    .map(([path, bytes]) => `${path} is neither as before nor whole (${bytes.length} bytes)`)
  const lost = [...before.keys()]
    .filter((path) => !after.has(path) && !isSite(path) && !isPartial(path) && !path.startsWith('pages/'))
    .map((path) => `${path} is gone`)
  return [...partials, ...halfWritten, ...lost, ...(command.replaces === 'folder' ? siteDamage(run) : [])]
}
