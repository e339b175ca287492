import serverPresenting from 'server-reactive:presenting'
import { createSyncState } from '@slidev/client'
import { extendClock, isForgotten, newClock, toggleClock } from './question-clock.ts'
import type { QuestionClock } from './question-clock.ts'
import { sessionTime, toggleSessionClock } from './session-clock.ts'
import type { SessionClock } from './session-clock.ts'

/** What all windows of a deck hold in common while a session runs. */
interface Presenting {
  /** The one question clock of the session; a question that is started takes it over. */
  clock: QuestionClock | null
  /** How long the session has been running; null until it is started. */
  session: SessionClock | null
}

// By way of the server, or of the browser's storage where a deck is published without one. It is apart from
// Slidev's own state because every window sends all of that when it turns a page, with a clock that may be old.
const { init, state } = createSyncState<Presenting>(serverPresenting, { clock: null, session: null }, true)
init('colloquy-presenting')

/** The clock as it stands for a question; a new one unless the session's clock is at this question. */
export function clockOf(questionId: string, minutes: number): QuestionClock {
  const { clock } = state
  if (clock?.questionId !== questionId || isForgotten(clock, Date.now())) return newClock(questionId, minutes)
  return clock
}

/** Starts or pauses a question's clock in all windows. */
export function toggleSharedClock(questionId: string, minutes: number): void {
  state.clock = toggleClock(clockOf(questionId, minutes), Date.now())
}

/** Gives a question one minute more in all windows. */
export function extendSharedClock(questionId: string, minutes: number): void {
  state.clock = extendClock(clockOf(questionId, minutes), Date.now())
}

/** Sets a question's clock back to its minutes in all windows. */
export function resetSharedClock(questionId: string, minutes: number): void {
  state.clock = newClock(questionId, minutes)
}

/** Milliseconds that the session has run at a time; undefined until the presenter starts it. */
export function sharedSessionTime(now: number): number | undefined {
  return sessionTime(state.session, now)
}

/** Takes the session back to before its start, in all windows. */
export function resetSession(): void {
  state.session = null
}

/** Starts the session, pauses it or goes on with it, in all windows. */
export function toggleSession(): void {
  state.session = toggleSessionClock(state.session, Date.now())
}
