import type { RenderContext } from '@slidev/types'
import type { ComputedRef, Ref } from 'vue'

export interface SlideRoute {
  no: number
  meta: { slide: { frontmatter: Record<string, unknown>; title?: string; noteHTML?: string } }
  load: () => Promise<unknown>
}

/** What the slides use of Slidev's client; its own source is written against looser compiler settings than ours. */
export function useNav(): {
  slides: Ref<SlideRoute[]>
  currentSlideRoute: ComputedRef<SlideRoute>
  isPresenter: ComputedRef<boolean>
}

export function useSlideContext(): {
  $page: Ref<number>
  $frontmatter: Record<string, unknown>
  $renderContext: Ref<RenderContext>
}

/** The headmatter, with Slidev's own keys filled in. */
export const configs: Record<string, unknown> & {
  title: string
  lang?: string
  session?: unknown
  /** Width of a slide in pixels. */
  canvasWidth: number
  /** Width divided by height. */
  aspectRatio: number
}

/** State that windows of a deck hold in common under a name: on the server, or in the browser's storage. */
export function createSyncState<State extends object>(
  serverState: State,
  defaultState: State,
  persist?: boolean,
): { init: (name: string) => void; state: State }
