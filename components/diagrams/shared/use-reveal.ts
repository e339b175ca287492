import { injectionClicksContext, injectionRoute } from '@slidev/client/constants.ts'
import type { ComputedRef } from 'vue'
import { computed, inject, onMounted, onUnmounted, ref, useId, watch } from 'vue'

/**
 * The current step, from 0 to `steps()`, of a drawing that appears one click at a time.
 * On a slide it takes that many of the slide's clicks; elsewhere, as on paper, it is always the last step.
 */
export function useReveal(steps: () => number): ComputedRef<number> {
  const route = inject(injectionRoute, undefined)
  const clicks = inject(injectionClicksContext, undefined)
  // Slidev provides a clicks context outside slides too, one that never moves: only the route tells.
  if (!route || !clicks) return computed(steps)

  const name = `reveal-${useId()}`
  const firstClick = ref(Number.POSITIVE_INFINITY)
  onMounted(() => {
    watch(steps, register, { immediate: true })
  })
  onUnmounted(() => clicks.value.unregister(name))

  function register(count: number) {
    clicks!.value.unregister(name)
    const taken = clicks!.value.calculateSince('+1', count)
    clicks!.value.register(name, taken)
    firstClick.value = taken?.start ?? Number.POSITIVE_INFINITY
  }

  return computed(() => Math.min(steps(), Math.max(0, clicks.value.current - firstClick.value + 1)))
}
