import type { WordsOfLanguage } from '../words.ts'
import { english } from './en.ts'

const { levels, protocols } = english
const withOneNeighbor = 'With one neighbor'

/** American English, where it differs from British. */
export const americanEnglish: WordsOfLanguage = {
  ...english,
  levels: { ...levels, analyse: 'Analyze' },
  protocols: {
    ...protocols,
    pairs: {
      ...protocols.pairs,
      steps: [{ name: 'Talk', instruction: withOneNeighbor }, protocols.pairs.steps[1]],
    },
    'think-pair-share': {
      ...protocols['think-pair-share'],
      steps: [
        protocols['think-pair-share'].steps[0],
        { name: 'Pair', instruction: withOneNeighbor },
        protocols['think-pair-share'].steps[2],
      ],
    },
  },
  diagrams: {
    ...english.diagrams,
    threatModel: {
      ...english.diagrams.threatModel,
      defences: { one: '# line of defense', other: '# lines of defense' },
      defence: 'Defense {number}: {defence}',
      uncovered: 'No defense covers {names}.',
      open: 'no defense',
    },
  },
}
