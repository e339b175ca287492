import { parentPort, workerData } from 'node:worker_threads'
import type { Reference } from '../../model/discussion.ts'
import { formatWithStyle, type FormattingWork } from '../format-with-style.ts'

/** What the worker answers: the references, or what the processor says of the style. */
export type FormattingAnswer = { references: Reference[] } | { mistake: string }

function answer(work: FormattingWork): FormattingAnswer {
  try {
    return { references: formatWithStyle(work) }
  } catch (error) {
    return { mistake: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.postMessage(answer(workerData as FormattingWork))
