import { configs } from '@slidev/client'
import { defineAppSetup } from '@slidev/types'
import { computed } from 'vue'
import { wordsKey } from '../words/use-words.ts'
import { wordsFor } from '../words/words-for.ts'

/** Gives slides, sheets and the presenter's view the words of the deck's language. */
export default defineAppSetup(({ app }) => {
  app.provide(
    wordsKey,
    computed(() => wordsFor(configs.lang ?? 'en')),
  )
})
