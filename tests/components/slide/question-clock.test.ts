import { describe, expect, it } from 'vitest'
import {
  currentStep,
  extendClock,
  formatClock,
  isForgotten,
  newClock,
  remainingTime,
  runTime,
  toggleClock,
} from '../../../components/slide/question-clock.ts'

const minute = 60_000
const start = Date.UTC(2026, 4, 12, 18, 30)

describe('the clock of a question', () => {
  it('stands at the whole of its minutes until it is started', () => {
    expect(remainingTime(newClock('q1', 6), start)).toBe(6 * minute)
  })

  it('runs from its start, stands still while paused, and goes on from there', () => {
    const running = toggleClock(newClock('q1', 6), start)
    expect(remainingTime(running, start + 2 * minute)).toBe(4 * minute)
    const paused = toggleClock(running, start + 2 * minute)
    expect(remainingTime(paused, start + 30 * minute)).toBe(4 * minute)
    const again = toggleClock(paused, start + 30 * minute)
    expect(remainingTime(again, start + 31 * minute)).toBe(3 * minute)
  })

  it('has a minute more when it is extended, running or not', () => {
    expect(remainingTime(extendClock(newClock('q1', 6), start), start)).toBe(7 * minute)
    const running = toggleClock(newClock('q1', 6), start)
    expect(remainingTime(extendClock(running, start + minute), start + minute)).toBe(6 * minute)
  })

  it('has a minute from now when it is extended after its end', () => {
    const running = toggleClock(newClock('q1', 6), start)
    const late = start + 9 * minute
    expect(remainingTime(extendClock(running, late), late)).toBe(minute)
  })

  it('is forgotten half a day after it was left running', () => {
    const running = toggleClock(newClock('q1', 6), start)
    expect(isForgotten(running, start + 11 * 60 * minute)).toBe(false)
    expect(isForgotten(running, start + 13 * 60 * minute)).toBe(true)
    expect(isForgotten(newClock('q1', 6), start + 13 * 60 * minute)).toBe(false)
  })

  it('never runs backwards when another window is a little behind', () => {
    expect(runTime(toggleClock(newClock('q1', 6), start), start - 500)).toBe(0)
  })
})

describe('the time of a clock', () => {
  it.each([
    [6 * minute, '6:00'],
    [6 * minute - 1, '6:00'],
    [6 * minute - 1000, '5:59'],
    [61_000, '1:01'],
    [1, '0:01'],
    [0, '0:00'],
    [-999, '0:00'],
    [-62_000, '1:02'],
    [120 * minute, '120:00'],
  ])('%i ms are %s', (milliseconds, text) => {
    expect(formatClock(milliseconds)).toBe(text)
  })
})

describe('the step that a clock is in', () => {
  it.each([
    [0, 0],
    [1 * minute - 1, 0],
    [1 * minute, 1],
    [3 * minute, 2],
    [60 * minute, 2],
  ])('after %i ms is number %i', (run, step) => {
    expect(currentStep([1, 2, 3], run)).toBe(step)
  })
})
