import type {} from '@slidev/types'
import { defineConfig } from 'vite'
import { titleAsText } from './setup/title-as-text.ts'

/** Slidev merges this into its own configuration, ahead of its plug-ins. */
export default defineConfig({
  plugins: [titleAsText()],
  // Of the files in components/, those that slides may name; Slidev would take TypeScript for components too.
  slidev: { components: { extensions: ['vue'] } },
})
