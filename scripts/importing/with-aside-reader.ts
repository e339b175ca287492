import { AsideReader } from './aside/read-aside.ts'
import type { ReadFacts } from './imported-reading.ts'
import type { CommandContext } from '../terminal/context.ts'

/** Options of commands that read files of strangers. */
export interface ReadingOptions {
  /** How long the reading of one file may take. */
  seconds?: number
}

/** Does some work with a reader of files that the user’s signal ends. */
export async function readAside<Value>(
  { signal }: CommandContext,
  { seconds }: ReadingOptions,
  work: (readFacts: ReadFacts) => Promise<Value>,
): Promise<Value> {
  const reader = new AsideReader({ signal, seconds })
  try {
    return await work(reader.read)
  } finally {
    await reader.close()
  }
}
