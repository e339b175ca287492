/** How long a session has been running. It is data, so that all windows of the deck can hold the same one. */
export interface SessionClock {
  /** Time that had run when it was last stopped, in milliseconds. */
  run: number
  /** When it was last started, in milliseconds since 1970; null while it stands still. */
  startedAt: number | null
}

/** A session that was left running is over after half a day, in milliseconds. */
const longest = 12 * 60 * 60_000

/** Milliseconds that a session has run at a time; undefined before its start, and once it must be over. */
export function sessionTime(clock: SessionClock | null, now: number): number | undefined {
  if (!clock) return undefined
  const run = clock.run + (clock.startedAt === null ? 0 : Math.max(0, now - clock.startedAt))
  return run < longest ? run : undefined
}

/** The session running if it stood still or is over, and standing still if it ran. */
export function toggleSessionClock(clock: SessionClock | null, now: number): SessionClock {
  const run = sessionTime(clock, now)
  if (run === undefined) return { run: 0, startedAt: now }
  return clock?.startedAt === null ? { run, startedAt: now } : { run, startedAt: null }
}
