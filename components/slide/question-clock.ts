/** The clock of one question. It is data, so that all windows of the deck can hold the same one. */
export interface QuestionClock {
  questionId: string
  /** Time given to the question, in milliseconds. */
  allotted: number
  /** Time that had run when the clock was last stopped, in milliseconds. */
  run: number
  /** When it was last started, in milliseconds since 1970; null while it stands still. */
  startedAt: number | null
}

const minute = 60_000

/** A clock that stands at the whole of a question's minutes. */
export function newClock(questionId: string, minutes: number): QuestionClock {
  return { questionId, allotted: minutes * minute, run: 0, startedAt: null }
}

/** Milliseconds that a clock has run at a time. */
export function runTime(clock: QuestionClock, now: number): number {
  return clock.run + (clock.startedAt === null ? 0 : Math.max(0, now - clock.startedAt))
}

/** Milliseconds that are left at a time; less than 0 when the time is up. */
export function remainingTime(clock: QuestionClock, now: number): number {
  return clock.allotted - runTime(clock, now)
}

/** Whether a clock was left running half a day ago: it belongs to another session. */
export function isForgotten(clock: QuestionClock, now: number): boolean {
  return clock.startedAt !== null && now - clock.startedAt > 12 * 60 * minute
}

/** The clock running if it stood still, and standing still if it ran. */
export function toggleClock(clock: QuestionClock, now: number): QuestionClock {
  return clock.startedAt === null
    ? { ...clock, startedAt: now }
    : { ...clock, run: runTime(clock, now), startedAt: null }
}

/** The clock with one minute more; when the time was up, with one minute from now. */
export function extendClock(clock: QuestionClock, now: number): QuestionClock {
  const overrun = Math.max(0, -remainingTime(clock, now))
  return { ...clock, allotted: clock.allotted + overrun + minute }
}

/** Time left, or time over, as minutes and seconds; of what is left, a second that has begun is shown whole. */
export function formatClock(milliseconds: number): string {
  const seconds = Math.abs(Math.ceil(milliseconds / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Index of the step that a clock is in, by the minutes of the steps; the last one once the time is up. */
export function currentStep(stepMinutes: readonly number[], run: number): number {
  let end = 0
  const index = stepMinutes.findIndex((minutes) => run < (end += minutes * minute))
  return index === -1 ? stepMinutes.length - 1 : index
}
