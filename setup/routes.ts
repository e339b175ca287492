import { defineRoutesSetup } from '@slidev/types'

const gallery = {
  name: 'gallery',
  path: '/gallery',
  component: () => import('../gallery/GalleryPage.vue'),
  props: ({ query }: { query: Record<string, unknown> }) => ({ kind: query.kind, look: query.look }),
}

/** Adds the printed editions at /handout, and the gallery of diagrams while developing, before Slidev's catch-all route. */
export default defineRoutesSetup((routes) => [
  { name: 'handout', path: '/handout', component: () => import('../handout/HandoutPage.vue') },
  ...(import.meta.env.DEV ? [gallery] : []),
  ...routes,
])
