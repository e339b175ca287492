// Draws new sessions, hostile folders, cases for every property, and moments for kills, until the time is over:
//   npm run soak -- --minutes 30
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Findings } from './findings.ts'
import { printSession } from './print-sessions.ts'
import { FolderSoak } from './soak-folders.ts'
import { KillSoak } from './soak-kills.ts'
import { filesWithProperties, soakProperties } from './soak-properties.ts'
import { SessionSoak } from './soak-sessions.ts'
import { tryFolder } from './try-folders.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string' },
    only: { type: 'string' },
    session: { type: 'string' },
    kill: { type: 'string' },
    hostile: { type: 'string' },
    commands: { type: 'string' },
  },
})

const commands = values.commands?.split(',')

/** Numbers that follow from a first one; the ends of a range are as likely as its middle (a linear congruence). */
function* seedsFrom(first: number): Generator<number, never> {
  for (let seed = first >>> 0; ; seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) yield seed >>> 1
}

/** One kind of thing that a soak tries, and the share of its time that it gets. */
interface Activity {
  name: string
  share: number
  spent: number
  run: (seed: number) => Promise<void>
}

/** Starts what a soak tries; what is not wanted is not started. */
async function startActivities(
  findings: Findings,
): Promise<{ activities: Activity[]; close: () => Promise<void> }> {
  const isWanted = (name: string) => values.only === undefined || values.only === name
  const sessions = await SessionSoak.start(findings)
  const folders = await FolderSoak.start(findings)
  const kills = isWanted('kills') ? await KillSoak.start(findings, commands) : undefined
  const files = await filesWithProperties()
  let turn = 0
  const all: Omit<Activity, 'spent'>[] = [
    { name: 'sessions', share: 6, run: (seed) => sessions.run(seed) },
    {
      name: 'properties',
      share: 2,
      run: (seed) => soakProperties(files[turn++ % files.length]!, seed, findings),
    },
    { name: 'folders', share: 2, run: (seed) => folders.run(seed) },
    { name: 'kills', share: 3, run: async (seed) => kills?.run(seed) },
  ]
  const close = async () => {
    await sessions.close()
    await folders.close()
    await kills?.close()
  }
  return { activities: all.filter(({ name }) => isWanted(name)).map((one) => ({ ...one, spent: 0 })), close }
}

async function soak(minutes: number, first: number): Promise<number> {
  const findings = new Findings()
  const { activities, close } = await startActivities(findings)
  const finish = async (): Promise<number> => {
    process.stdout.write(`\nseed ${first}\n${findings.summary()}`)
    await close()
    return findings.hasFailures ? 1 : 0
  }
  process.once('SIGINT', () => void finish().then((status) => process.exit(status)))
  const end = performance.now() + minutes * 60_000
  for (const seed of seedsFrom(first)) {
    if (performance.now() >= end) break
    const [next] = activities.toSorted((one, other) => one.spent / one.share - other.spent / other.share)
    const begun = performance.now()
    await next!.run(seed)
    next!.spent += performance.now() - begun
  }
  return finish()
}

/** Kills the command of a seed once more. */
async function repeatKill(seed: number): Promise<number> {
  const findings = new Findings()
  const kills = await KillSoak.start(findings, commands)
  await kills.run(seed)
  await kills.close()
  process.stdout.write(findings.summary())
  return findings.hasFailures ? 1 : 0
}

/** Prints one session, and leaves it where it can be looked at. */
async function repeatSession(seed: number): Promise<number> {
  const folder = join(import.meta.dirname, '..', '..', '.colloquy', 'soak', `session-${seed}`)
  const { errors } = await printSession(folder, seed)
  for (const { command, code, message, place } of errors) {
    process.stdout.write(`${command}: ${place}: ${message} [${code}]\n`)
  }
  process.stdout.write(`${errors.length} errors; the session is in ${folder}\n`)
  return errors.length > 0 ? 1 : 0
}

/** Makes one hostile folder once more, and tries the commands in it. */
async function repeatFolder(seed: number): Promise<number> {
  const parent = join(import.meta.dirname, '..', '..', '.colloquy', 'soak')
  const { done, wrong } = await tryFolder(parent, seed)
  process.stdout.write(`${[...done, ...wrong, `${wrong.length} faults`].join('\n')}\n`)
  return wrong.length > 0 ? 1 : 0
}

async function run(): Promise<number> {
  if (values.hostile !== undefined) return repeatFolder(Number(values.hostile))
  if (values.session !== undefined) return repeatSession(Number(values.session))
  if (values.kill !== undefined) return repeatKill(Number(values.kill))
  return soak(Number(values.minutes), Number(values.seed ?? Date.now() % 2 ** 31))
}

process.exitCode = await run()
