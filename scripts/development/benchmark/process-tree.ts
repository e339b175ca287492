import { readFile, readdir } from 'node:fs/promises'

/** What the processes of a tree use at one moment. */
export interface TreeUse {
  /** Bytes of memory; what processes share counts once. */
  memory: number
  /** Seconds on the processor since its start, by process. */
  processor: Map<number, number>
}

/** Linux counts time in hundredths of a second wherever programs can see it. */
const ticksInSecond = 100

interface ProcessTimes {
  process: number
  parent: number
  seconds: number
}

async function readTimes(process: number): Promise<ProcessTimes | undefined> {
  const line = await readFile(`/proc/${process}/stat`, 'utf8').catch(() => undefined)
  if (line === undefined) return undefined
  // The name of the program stands in brackets, and may hold spaces.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  const seconds = (Number(fields[11]) + Number(fields[12])) / ticksInSecond
  return { process, parent: Number(fields[1]), seconds }
}

async function readMemory(process: number): Promise<number> {
  const rollup = await readFile(`/proc/${process}/smaps_rollup`, 'utf8').catch(() => '')
  return Number(/^Pss:\s+(\d+) kB/mu.exec(rollup)?.[1] ?? 0) * 1024
}

/** Reads what a process and all that it has started use now; nothing where the system has no `/proc`. */
export async function readTree(root: number): Promise<TreeUse | undefined> {
  const names = await readdir('/proc').catch(() => undefined)
  if (!names) return undefined
  const all = await Promise.all(
    names.filter((name) => /^\d+$/u.test(name)).map((name) => readTimes(Number(name))),
  )
  const found = all.filter((times) => times !== undefined)
  const tree = new Set([root])
  // A child may have a smaller number than its parent.
  for (let size = 0; size !== tree.size;) {
    size = tree.size
    for (const { process, parent } of found) if (tree.has(parent)) tree.add(process)
  }
  const members = found.filter(({ process }) => tree.has(process))
  const memories = await Promise.all(members.map(({ process }) => readMemory(process)))
  return {
    memory: memories.reduce((sum, memory) => sum + memory, 0),
    processor: new Map(members.map(({ process, seconds }) => [process, seconds])),
  }
}
