import type { Plugin } from 'vite'

const titleRenderer = '/@slidev/title-renderer.md'

const titleComponent = `
<script setup lang="ts">
import { useSlideContext } from '@slidev/client/context.ts'
import { computed } from 'vue'
import { slides } from '#slidev/slides'

const props = defineProps<{ no?: number | string }>()
const { $page } = useSlideContext()
const title = computed(() => slides.value[Number(props.no ?? $page.value) - 1]?.meta.slide.title)
</script>

<span v-text="title" />
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
