import { defineRoutesSetup } from '@slidev/types'

/** Adds the printed editions at /handout, before Slidev's own catch-all route. */
export default defineRoutesSetup((routes) => [
  { name: 'handout', path: '/handout', component: () => import('../handout/HandoutPage.vue') },
  ...routes,
])
