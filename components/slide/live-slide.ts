import { useSlideContext } from '@slidev/client'
import { computed, type ComputedRef } from 'vue'
import { usePrintedPage } from '../printed-page.ts'

/** Whether a slide is before an audience or its presenter, not in an overview or in print: its clocks run. */
export function useLiveSlide(): ComputedRef<boolean> {
  const { $renderContext } = useSlideContext()
  const isPrinted = usePrintedPage()
  return computed(() => !isPrinted.value && ['slide', 'presenter'].includes($renderContext.value))
}
