import type { Words } from '../../words/words.ts'
import type { Protocol } from '../../scripts/model/question.ts'

/** One step of the way a group works on a question. */
export interface ProtocolStep {
  name: string
  /** What everybody does in it, in one line. */
  instruction: string
  /** Whole minutes; 0 when there are fewer minutes than steps, and this one is to be brief. */
  minutes: number
}

/** Think-pair-share: Lyman (1981). Save the last word: School Reform Initiative. One-two-four-all: Liberating Structures, with its shares 1, 2, 4 and 5. */
const shares: Record<Protocol, readonly number[]> = {
  plenary: [1],
  'write-first': [2, 3],
  pairs: [3, 2],
  'think-pair-share': [1, 2, 3],
  'round-robin': [3, 1],
  'save-the-last-word': [1, 3, 1],
  'one-two-four-all': [1, 2, 4, 5],
}

/** The steps of a protocol; their whole minutes add up to the question's. */
export function protocolSteps(protocol: Protocol, minutes: number, { protocols }: Words): ProtocolStep[] {
  const { steps } = protocols[protocol]
  const shared = shareMinutes(minutes, shares[protocol])
  return shared.map((length, index) => ({ ...steps[index]!, minutes: length }))
}

/**
 * Divides whole minutes by shares: each goes to the step that is furthest below its share, the later one of equals.
 * Where there are minutes enough, every step has one. The parts add up to the whole.
 */
export function shareMinutes(minutes: number, shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  const parts: number[] = shares.map(() => (minutes >= shares.length ? 1 : 0))
  for (let left = minutes - parts.reduce((sum, part) => sum + part, 0); left > 0; left -= 1) {
    const wanting = parts.map((part, index) => (minutes * shares[index]!) / total - part)
    parts[wanting.lastIndexOf(Math.max(...wanting))]! += 1
  }
  return parts
}
