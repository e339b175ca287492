import { performance } from 'node:perf_hooks'
import { getHeapStatistics } from 'node:v8'

/** What a piece of work gave and took. */
export interface Measured<Result> {
  result: Result
  milliseconds: number
  /** Bytes that the heap held more after it, with its result, than before; garbage not yet collected counts. */
  heapGrowth: number
}

/** Runs a piece of work once, and says what it took. */
export async function measure<Result>(work: () => Result | Promise<Result>): Promise<Measured<Result>> {
  const heap = getHeapStatistics().used_heap_size
  const start = performance.now()
  const result = await work()
  const milliseconds = performance.now() - start
  return { result, milliseconds, heapGrowth: getHeapStatistics().used_heap_size - heap }
}
