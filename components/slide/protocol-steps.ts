import type { Protocol } from '../../scripts/model/question.ts'

/** One step of the way a group works on a question. */
export interface ProtocolStep {
  name: string
  /** What everybody does in it, in one line. */
  instruction: string
  /** Whole minutes; 0 when there are fewer minutes than steps, and this one is to be brief. */
  minutes: number
}

interface ProtocolPlan {
  name: string
  steps: { name: string; instruction: string; share: number }[]
}

/** Think-pair-share: Lyman (1981). Save the last word: School Reform Initiative. One-two-four-all: Liberating Structures, with its shares 1, 2, 4 and 5. */
const plans: Record<Protocol, ProtocolPlan> = {
  plenary: {
    name: 'All together',
    steps: [{ name: 'Discuss', instruction: 'Everybody, in one conversation', share: 1 }],
  },
  'write-first': {
    name: 'Write first',
    steps: [
      { name: 'Write', instruction: 'Alone and in silence', share: 2 },
      { name: 'Discuss', instruction: 'Everybody, from what you wrote', share: 3 },
    ],
  },
  pairs: {
    name: 'In pairs',
    steps: [
      { name: 'Talk', instruction: 'With one neighbour', share: 3 },
      { name: 'Report', instruction: 'One point from each pair', share: 2 },
    ],
  },
  'think-pair-share': {
    name: 'Think, pair, share',
    steps: [
      { name: 'Think', instruction: 'Alone and in silence', share: 1 },
      { name: 'Pair', instruction: 'With one neighbour', share: 2 },
      { name: 'Share', instruction: 'With everybody', share: 3 },
    ],
  },
  'round-robin': {
    name: 'Round robin',
    steps: [
      { name: 'Speak', instruction: 'One turn each, no replies', share: 3 },
      { name: 'Reply', instruction: 'To what you heard', share: 1 },
    ],
  },
  'save-the-last-word': {
    name: 'Save the last word',
    steps: [
      { name: 'Choose', instruction: 'A sentence, alone', share: 1 },
      { name: 'Listen', instruction: 'The others speak about it', share: 3 },
      { name: 'Last word', instruction: 'Whoever chose it closes', share: 1 },
    ],
  },
  'one-two-four-all': {
    name: 'One, two, four, all',
    steps: [
      { name: 'One', instruction: 'Alone and in silence', share: 1 },
      { name: 'Two', instruction: 'In pairs', share: 2 },
      { name: 'Four', instruction: 'In fours', share: 4 },
      { name: 'All', instruction: 'With everybody', share: 5 },
    ],
  },
}

/** What a protocol is called on slides and sheets. */
export function protocolName(protocol: Protocol): string {
  return plans[protocol].name
}

/** The steps of a protocol; their whole minutes add up to the question's. */
export function protocolSteps(protocol: Protocol, minutes: number): ProtocolStep[] {
  const { steps } = plans[protocol]
  const shared = shareMinutes(
    minutes,
    steps.map(({ share }) => share),
  )
  return steps.map(({ name, instruction }, index) => ({ name, instruction, minutes: shared[index]! }))
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
