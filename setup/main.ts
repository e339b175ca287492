import { configs } from '@slidev/client'
import { defineAppSetup } from '@slidev/types'
import { computed } from 'vue'
import { wordsKey } from '../words/use-words.ts'
import { type OwnWords, wordsOf } from '../words/words-for.ts'

/** What Colloquy reads of the headmatter besides Slidev's keys. */
interface OwnConfigs {
  session?: { words?: OwnWords }
}

/** Gives slides, sheets and the presenter's view the words of the deck's language, and the session's own. */
export default defineAppSetup(({ app }) => {
  app.provide(
    wordsKey,
    computed(() => {
      const { session }: OwnConfigs = configs as OwnConfigs
      return wordsOf({ language: configs.lang ?? 'en', ownWords: session?.words })
    }),
  )
})
