import { createInterface } from 'node:readline/promises'
import { defaultFacts, factQuestions, type FactQuestion, type SessionFacts } from './session-facts.ts'

/** A terminal at which a person answers. */
export interface Dialogue {
  input: NodeJS.ReadableStream
  output: NodeJS.WritableStream
  /** Aborted when the person has had enough. */
  signal: AbortSignal
}

/**
 * Asks for each fact that was not given, with what stands for it when nothing is answered, and again when the answer is
 * none. Plain lines: they can be read in any terminal, and by a screen reader.
 */
export async function askFacts(given: Partial<SessionFacts>, dialogue: Dialogue): Promise<SessionFacts> {
  const lines = createInterface({ input: dialogue.input, output: dialogue.output })
  try {
    const answers: Record<string, unknown> = { ...given }
    for (const question of factQuestions)
      if (answers[question.name] === undefined) answers[question.name] = await ask(question)
    return { ...defaultFacts, ...withoutGaps(answers) }
  } finally {
    lines.close()
  }

  async function ask(question: FactQuestion): Promise<unknown> {
    const fallback = defaultFacts[question.name]
    const hint = fallback === undefined ? ' (Enter for none)' : ` (Enter for ${fallback})`
    for (;;) {
      const answer = (
        await lines.question(`${question.question}${hint} `, { signal: dialogue.signal })
      ).trim()
      if (answer === '') return fallback
      const value = question.read(answer)
      if (value !== undefined) return value
      dialogue.output.write(`Expected ${question.expected}.\n`)
    }
  }
}

/** The facts without those that are undefined, which would hide what stands for them. */
export function withoutGaps(facts: Record<string, unknown>): Partial<SessionFacts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}
