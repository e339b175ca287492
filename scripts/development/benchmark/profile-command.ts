import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { measureCommand, type NodeCommand } from './measure-command.ts'

interface ProfileNode {
  id: number
  callFrame: { functionName: string; url: string }
}

interface Profile {
  nodes: ProfileNode[]
  samples: number[]
  /** Microseconds between a sample and the one before. */
  timeDeltas: number[]
}

/** Part of the program, and the seconds that Node spent in it. */
export interface StageTime {
  stage: string
  seconds: number
}

/** The stage of the program or the package that a file of code belongs to. */
export function stageOf({ functionName, url }: ProfileNode['callFrame']): string {
  if (functionName === '(idle)') return 'waiting'
  if (functionName === '(garbage collector)') return 'collecting garbage'
  const path = url.replace(/^file:\/\//u, '').replaceAll('\\', '/')
  const packages = [...path.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/gu)].at(-1)?.[1]
  if (packages) return `package ${packages}`
  const [, stage] = /\/scripts\/([^/]+)/u.exec(path) ?? []
  if (stage) return `scripts/${stage}`
  return path.startsWith('node:') || path === '' ? 'Node itself' : 'elsewhere'
}

function addTimes({ nodes, samples, timeDeltas }: Profile, times: Map<string, number>): void {
  const stages = new Map(nodes.map(({ id, callFrame }) => [id, stageOf(callFrame)]))
  for (const [index, sample] of samples.entries()) {
    const stage = stages.get(sample) ?? 'elsewhere'
    times.set(stage, (times.get(stage) ?? 0) + (timeDeltas[index] ?? 0) / 1e6)
  }
}

/** Runs a command with Node's profiler, and says where its threads spent their time, the longest first. */
export async function profileCommand(
  command: NodeCommand,
  target: string,
  signal: AbortSignal,
): Promise<StageTime[]> {
  const profiler = ['--cpu-prof', `--cpu-prof-dir=${target}`]
  await measureCommand({ ...command, arguments: [...profiler, ...command.arguments] }, signal)
  const times = new Map<string, number>()
  for (const name of await readdir(target))
    addTimes(JSON.parse(await readFile(join(target, name), 'utf8')) as Profile, times)
  return [...times]
    .map(([stage, seconds]) => ({ stage, seconds }))
    .toSorted((first, second) => second.seconds - first.seconds)
}
