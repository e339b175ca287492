import { join } from 'node:path'
import { takeFreeLock, takeLock, type Release } from '../files/folder-lock.ts'
import type { CommandContext } from '../terminal/context.ts'
import { projectFolder, type FolderOptions } from '../terminal/folder.ts'

/** Milliseconds that a run waits for another one in silence. */
const silence = 2000

function colloquyPath(context: CommandContext, options: FolderOptions, name: string): string {
  return join(projectFolder(context, options), '.colloquy', name)
}

/** Waits until no other run prints the deck of this folder, and keeps others waiting until it is given back. */
export function takeDeckTurn(
  context: CommandContext,
  options: FolderOptions,
  report: (message: string) => void,
): Promise<Release> {
  return takeLock(colloquyPath(context, options, 'deck.lock'), context.signal, (holder) =>
    report(`waiting until another run of deck in this folder has ended (process ${holder})`),
  )
}

/** Waits until no other run writes or reads the slides in `pages/`, and keeps others waiting until it is given back. */
export function takePagesTurn(
  context: CommandContext,
  options: FolderOptions,
  report = (message: string) => context.errorOutput.write(`${message}\n`),
): Promise<Release> {
  const begin = performance.now()
  let isSaid = false
  return takeLock(colloquyPath(context, options, 'pages.lock'), context.signal, (holder) => {
    if (isSaid || performance.now() - begin < silence) return
    isSaid = true
    report(`waiting until another run in this folder is done with the slides (process ${holder})`)
  })
}

/** Does some work while no other run writes or reads the slides in `pages/`. */
export async function inPagesTurn<Value>(
  context: CommandContext,
  options: FolderOptions,
  work: () => Promise<Value>,
): Promise<Value> {
  const release = await takePagesTurn(context, options)
  try {
    return await work()
  } finally {
    await release()
  }
}

/** A folder for the packages that a live deck prepares: every run of `present` has one of its own. */
export async function takePresentCache(
  context: CommandContext,
  options: FolderOptions,
): Promise<{ cacheFolder: string; release: Release }> {
  const nameOf = (number: number) => (number === 1 ? 'vite-present' : `vite-present-${number}`)
  const { number, release } = await takeFreeLock((tried) =>
    colloquyPath(context, options, `${nameOf(tried)}.lock`),
  )
  return { cacheFolder: colloquyPath(context, options, nameOf(number)), release }
}
