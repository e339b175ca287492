/** Something that begins at a minute of the session and lasts for some. */
export interface Timed {
  /** From the start of the session. */
  startMinute: number
  minutes: number
  /** 24-hour clock, when the session has a start. */
  startClock?: string
  endClock?: string
}

function elapsed(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}

/** When something begins: “18:36” on the clock, or “0:06” from the start when the session has no clock. */
export function startLabel(timed: Pick<Timed, 'startMinute' | 'startClock'>): string {
  return timed.startClock ?? elapsed(timed.startMinute)
}

/** From when to when: “18:36–19:05”, or “0:06–0:35” from the start. */
export function spanLabel(timed: Timed): string {
  const end = timed.startClock ? timed.endClock : elapsed(timed.startMinute + timed.minutes)
  return end ? `${startLabel(timed)}–${end}` : startLabel(timed)
}
