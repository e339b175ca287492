import type { Priority, QuestionLevel } from '../scripts/model/question.ts'
import type { Edition } from './options.ts'

/** What an edition is called on paper. */
export const editionNames: Record<Edition, string> = {
  'pre-reading': 'Pre-reading sheet',
  participant: 'Participant’s worksheet',
  facilitator: 'Facilitator’s guide',
  slides: 'Slides',
}

/** What a level of thinking is called. */
export const levelNames: Record<QuestionLevel, string> = {
  remember: 'Remember',
  understand: 'Understand',
  apply: 'Apply',
  analyse: 'Analyse',
  evaluate: 'Evaluate',
  create: 'Create',
}

/** What a priority is called. */
export const priorityNames: Record<Priority, string> = { must: 'Must', should: 'Should', could: 'Could' }
