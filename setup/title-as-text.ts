import type { Plugin } from 'vite'

const titleRenderer = '/@slidev/title-renderer'

const titleComponent = `
import { useSlideContext } from '@slidev/client/context.ts'
import { slides } from '#slidev/slides'

export default {
  props: { no: [Number, String] },
  setup(props) {
    const { $page } = useSlideContext()
    return () => slides.value[Number(props.no ?? $page.value) - 1]?.meta.slide.title
  },
}
`

/**
 * Shows slide titles as text. Slidev compiles a title as Markdown and as a Vue template: a `</div>` in it
 * blanks the deck, and `{{ }}` in it runs.
 */
export function titleAsText(): Plugin {
  return {
    name: 'colloquy:title-as-text',
    enforce: 'pre',
    load(id) {
      return id === titleRenderer ? titleComponent : undefined
    },
  }
}
