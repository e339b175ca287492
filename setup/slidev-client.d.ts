import type { RenderContext } from '@slidev/types'
import type { ComputedRef, Ref } from 'vue'

declare global {
  /** Whether Slidev's server runs behind the deck; a published site has none. */
  const __SLIDEV_HAS_SERVER__: boolean
}

export interface SlideRoute {
  no: number
  meta: { slide: { frontmatter: Record<string, unknown>; title?: string; noteHTML?: string } }
  load: () => Promise<unknown>
}

/** What the slides use of Slidev's client; its own source is written against looser compiler settings than ours. */
export function useNav(): {
  slides: Ref<SlideRoute[]>
  currentSlideRoute: ComputedRef<SlideRoute>
  isPrintMode: ComputedRef<boolean>
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

export interface SharedState {
  /** Slidev's own timer in the presenter's window. */
  timer: { status: 'stopped' | 'running' | 'paused'; startedAt: number; pausedAt: number }
}

/** What all windows of the deck agree on, by way of the server or a broadcast channel. */
export const sharedState: SharedState
