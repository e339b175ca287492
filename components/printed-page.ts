import { computed, type ComputedRef, inject } from 'vue'
import { routeLocationKey } from 'vue-router'

/** The pages of a deck that are made to be printed. */
const printedPages = ['print', 'export', 'handout']

/** Whether the page is one to be printed, on which nothing can be clicked; Slidev prints single slides by `?print`. */
export function usePrintedPage(): ComputedRef<boolean> {
  const page = inject(routeLocationKey, undefined)
  return computed(() => printedPages.includes(String(page?.name)) || page?.query['print'] !== undefined)
}
