import { sharedState } from '@slidev/client'
import { watch } from 'vue'
import { extendClock, newClock, toggleClock } from './question-clock.ts'
import type { QuestionClock } from './question-clock.ts'

/** What Colloquy adds to the state that Slidev shares among all windows of a deck. */
interface Presenting {
  /** The one question clock of the session; a question that is started takes it over. */
  questionClock?: QuestionClock
  timer: { status: 'stopped' | 'running' | 'paused'; startedAt: number; pausedAt: number }
}

const shared: Presenting = sharedState
const storageKey = 'colloquy-presenting'
const halfDay = 12 * 60 * 60_000

// Without a server, a window that is opened or reloaded later is told nothing: it reads what was last stored.
if (!__SLIDEV_HAS_SERVER__) {
  const { savedAt, ...stored } = JSON.parse(localStorage.getItem(storageKey) ?? '{"savedAt":0}')
  if (Date.now() - savedAt < halfDay) Object.assign(shared, stored)
  watch(
    [() => shared.questionClock, () => shared.timer],
    ([questionClock, timer]) => {
      localStorage.setItem(storageKey, JSON.stringify({ savedAt: Date.now(), questionClock, timer }))
    },
    { deep: true },
  )
}

/** The clock as it stands for a question; a new one unless the session's clock is at this question. */
export function clockOf(questionId: string, minutes: number): QuestionClock {
  const current = shared.questionClock
  return current?.questionId === questionId ? current : newClock(questionId, minutes)
}

/** Starts or pauses a question's clock in all windows. */
export function toggleSharedClock(questionId: string, minutes: number): void {
  shared.questionClock = toggleClock(clockOf(questionId, minutes), Date.now())
}

/** Gives a question one minute more in all windows. */
export function extendSharedClock(questionId: string, minutes: number): void {
  shared.questionClock = extendClock(clockOf(questionId, minutes), Date.now())
}

/** Sets a question's clock back to its minutes in all windows. */
export function resetSharedClock(questionId: string, minutes: number): void {
  shared.questionClock = newClock(questionId, minutes)
}

/** Milliseconds since the presenter started the session with Slidev's timer; undefined before that. */
export function sessionTime(now: number): number | undefined {
  const { status, startedAt, pausedAt } = shared.timer
  if (status === 'stopped' || !startedAt) return undefined
  return (status === 'paused' ? pausedAt : now) - startedAt
}

/** Starts, pauses or goes on with the session, as Slidev's timer in the presenter's window does. */
export function toggleSession(): void {
  const { timer } = shared
  const now = Date.now()
  // Changed in place: a copy would hold reactive parts, which no channel between windows can carry.
  if (timer.status === 'running') {
    timer.pausedAt = now
    timer.status = 'paused'
  } else {
    timer.startedAt = timer.status === 'paused' ? now - (timer.pausedAt - timer.startedAt) : now
    timer.status = 'running'
  }
}
