import type { ComputedRef } from 'vue'
import type { AgendaContent } from '../../scripts/model/slide.ts'
import { useNav } from '@slidev/client'
import { computed } from 'vue'
import { agendaItems } from './planned-time.ts'
import type { SlideFrontMatter } from './planned-time.ts'

/** The deck's slides as data, and the agenda that its own slides show. */
export function useAgenda(): {
  frontMatters: ComputedRef<SlideFrontMatter[]>
  items: ComputedRef<AgendaContent['items']>
} {
  const { slides } = useNav()
  const frontMatters = computed(() =>
    slides.value.map((slide): SlideFrontMatter => slide.meta.slide.frontmatter),
  )
  return { frontMatters, items: computed(() => agendaItems(frontMatters.value)) }
}
