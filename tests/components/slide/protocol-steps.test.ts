import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { protocolSteps, shareMinutes } from '../../../components/slide/protocol-steps.ts'
import { protocols } from '../../../scripts/model/question.ts'
import { wordsFor } from '../../../words/words-for.ts'

const english = wordsFor('en')

describe('the steps of a protocol', () => {
  it.each([
    ['plenary', 5, [5]],
    ['write-first', 5, [2, 3]],
    ['pairs', 6, [4, 2]],
    ['think-pair-share', 6, [1, 2, 3]],
    ['round-robin', 4, [3, 1]],
    ['save-the-last-word', 10, [2, 6, 2]],
    ['one-two-four-all', 12, [1, 2, 4, 5]],
    ['one-two-four-all', 10, [1, 2, 3, 4]],
  ] as const)('share the minutes of %s: %i', (protocol, minutes, parts) => {
    expect(protocolSteps(protocol, minutes, english).map((step) => step.minutes)).toEqual(parts)
  })

  it('have names and instructions, whatever the protocol', () => {
    for (const protocol of protocols) {
      expect(english.protocols[protocol].name).toMatch(/\S/u)
      for (const step of protocolSteps(protocol, 10, english))
        expect(step.name && step.instruction).toMatch(/\S/u)
    }
  })
})

const shares = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 })

describe('minutes shared out', () => {
  it('are whole, add up, and leave nobody out who could have one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 240 }), shares, (minutes, wanted) => {
        const parts = shareMinutes(minutes, wanted)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(minutes)
        expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true)
        if (minutes >= wanted.length) expect(Math.min(...parts)).toBeGreaterThanOrEqual(1)
      }),
    )
  })

  it('give no step more than another with a greater share, but for a minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 240 }), shares, (minutes, wanted) => {
        const parts = shareMinutes(minutes, wanted)
        for (const [one, share] of wanted.entries()) {
          for (const [other, greater] of wanted.entries()) {
            if (share <= greater) expect(parts[one]).toBeLessThanOrEqual(parts[other]! + 1)
          }
        }
      }),
    )
  })
})
