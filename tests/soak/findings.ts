/** What a soak has tried of one kind, and the seeds with which something was wrong. */
export interface Tally {
  tried: number
  /** For each failure the command that repeats it. */
  failures: string[]
}

/** Counts what is tried, and prints each failure as the command that repeats it. */
export class Findings {
  private readonly tallies = new Map<string, Tally>()

  tried(kind: string, what: string): void {
    this.tallyOf(kind).tried += 1
    process.stdout.write(`${kind}: ${what}\n`)
  }

  failed(kind: string, repeat: string, details: string[]): void {
    this.tallyOf(kind).failures.push(repeat)
    const lines = details.flatMap((detail) => detail.split('\n')).map((line) => `    ${line}\n`)
    process.stdout.write(`${kind}: FAILED; again with\n  ${repeat}\n${lines.join('')}`)
  }

  get hasFailures(): boolean {
    return [...this.tallies.values()].some(({ failures }) => failures.length > 0)
  }

  /** How many were tried and failed of each kind, and the commands that repeat the failures. */
  summary(): string {
    const counts = [...this.tallies].map(
      ([kind, { tried, failures }]) => `${kind}: ${tried}, failed: ${failures.length}`,
    )
    const repeats = [...this.tallies.values()].flatMap(({ failures }) =>
      failures.map((repeat) => `  ${repeat}`),
    )
    return [...counts, ...repeats, ''].join('\n')
  }

  private tallyOf(kind: string): Tally {
    const tally = this.tallies.get(kind) ?? { tried: 0, failures: [] }
    this.tallies.set(kind, tally)
    return tally
  }
}
