import type { SlideRoute } from '@slidev/client'
import type { DefineComponent } from 'vue'

/** Slidev's drawing of one slide at its last click; its own source is written against looser compiler settings than ours. */
declare const PrintSlide: DefineComponent<{ route: SlideRoute }>
export default PrintSlide
