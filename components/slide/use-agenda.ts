import type { ComputedRef } from 'vue'
import type { AgendaContent } from '../../scripts/model/slide.ts'
import { useNav } from '@slidev/client'
import { computed } from 'vue'
import { body } from '../../styles/layout-metrics.ts'
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

/** Pixels between the parts of a rail: less where they are so many that the gaps would take its length. */
export function railGap(parts: number): number {
  return Math.min(4, body.width / 4 / Math.max(1, parts))
}
