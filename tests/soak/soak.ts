// Draws new sessions, new cases for every property, and new moments for kills, until the time is over:
//   npm run soak -- --minutes 30
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Findings } from './findings.ts'
import { printSession } from './print-sessions.ts'
import { filesWithProperties, soakProperties } from './soak-properties.ts'
import { SessionSoak } from './soak-sessions.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string' },
    only: { type: 'string' },
    session: { type: 'string' },
  },
})

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

async function soak(minutes: number, first: number): Promise<number> {
  const findings = new Findings()
  const sessions = await SessionSoak.start(findings)
  const files = await filesWithProperties()
  let turn = 0
  const all: Activity[] = [
    { name: 'sessions', share: 6, spent: 0, run: (seed) => sessions.run(seed) },
    {
      name: 'properties',
      share: 2,
      spent: 0,
      run: (seed) => soakProperties(files[turn++ % files.length]!, seed, findings),
    },
  ]
  const activities = all.filter(({ name }) => values.only === undefined || values.only === name)
  const finish = async (): Promise<number> => {
    process.stdout.write(`\nseed ${first}\n${findings.summary()}`)
    await sessions.close()
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

process.exitCode =
  values.session === undefined
    ? await soak(Number(values.minutes), Number(values.seed ?? Date.now() % 2 ** 31))
    : await repeatSession(Number(values.session))
