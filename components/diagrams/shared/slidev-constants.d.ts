import type { ClicksContext, SlideRoute } from '@slidev/types'
import type { InjectionKey, Ref } from 'vue'

/** What diagrams use of Slidev's constants; its own source is written against looser compiler settings than ours. */
export const injectionClicksContext: InjectionKey<Ref<ClicksContext>>
export const injectionRoute: InjectionKey<SlideRoute>
