import { createApp, h } from 'vue'
import ScaleCalculator from '../../../components/diagrams/scale/Scale.vue'
import '../../../styles/tokens.css'
import type { Scale } from '../../../components/diagrams/scale/schema.ts'

declare global {
  interface Window {
    /** What the page is to calculate. */
    diagram: Scale
    /** Keys that reached the window, where Slidev listens for those that change the slide. */
    pressed: string[]
  }
}

window.pressed = []
window.addEventListener('keydown', (event) => window.pressed.push(event.key))
createApp({ render: () => h(ScaleCalculator, { diagram: window.diagram }) }).mount('#calculator')
