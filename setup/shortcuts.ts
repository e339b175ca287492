import { useNav } from '@slidev/client'
import { magicKeys } from '@slidev/client/state/index.ts'
import { defineShortcutsSetup } from '@slidev/types'
import { computed } from 'vue'
import { toggleChime } from '../components/slide/chime.ts'
import {
  extendSharedClock,
  resetSession,
  resetSharedClock,
  toggleSession,
  toggleSharedClock,
} from '../components/slide/shared-clock.ts'
import type { LayoutContents } from '../scripts/model/slide.ts'

const modifiers = ['control', 'alt', 'meta', 'shift']

/** A letter alone: Ctrl+R is to reload the page, not to reset the clock as well. */
function plainKey(letter: string) {
  return computed(() => magicKeys[letter]!.value && !modifiers.some((name) => magicKeys[name]!.value))
}

/**
 * The presenter's keys, on letters that Slidev and slide remotes leave free: t starts and pauses the question's
 * clock, m gives a minute more, r sets it back, c asks for a chime at its end, s starts and pauses the session,
 * Shift+S takes it back to before its start.
 */
export default defineShortcutsSetup((_navigation, shortcuts) => {
  const { currentSlideRoute } = useNav()

  function onQuestion(act: (questionId: string, minutes: number) => void) {
    const { layout, content } = currentSlideRoute.value.meta.slide.frontmatter
    if (layout !== 'question') return
    const { question } = content as LayoutContents['question']
    act(question.id, question.minutes)
  }

  return [
    ...shortcuts,
    { name: 'toggle_clock', key: plainKey('t'), fn: () => onQuestion(toggleSharedClock) },
    { name: 'extend_clock', key: plainKey('m'), fn: () => onQuestion(extendSharedClock) },
    { name: 'reset_clock', key: plainKey('r'), fn: () => onQuestion(resetSharedClock) },
    { name: 'toggle_chime', key: plainKey('c'), fn: () => onQuestion(toggleChime) },
    { name: 'toggle_session', key: plainKey('s'), fn: toggleSession },
    { name: 'reset_session', key: magicKeys['shift+s']!, fn: resetSession },
  ]
})
