import { describe, expect, it } from 'vitest'
import { sessionTime, toggleSessionClock } from '../../../components/slide/session-clock.ts'

const minute = 60_000
const start = Date.UTC(2026, 4, 12, 18, 30)

describe('the time of a session', () => {
  it('is not known before its start', () => {
    expect(sessionTime(null, start)).toBeUndefined()
  })

  it('leaves out its pauses', () => {
    const running = toggleSessionClock(null, start)
    const paused = toggleSessionClock(running, start + 10 * minute)
    expect(sessionTime(paused, start + 25 * minute)).toBe(10 * minute)
    const again = toggleSessionClock(paused, start + 25 * minute)
    expect(sessionTime(again, start + 30 * minute)).toBe(15 * minute)
  })

  it('begins anew when the last session was left running', () => {
    const yesterday = toggleSessionClock(null, start - 24 * 60 * minute)
    expect(sessionTime(yesterday, start)).toBeUndefined()
    expect(sessionTime(toggleSessionClock(yesterday, start), start + minute)).toBe(minute)
  })
})
