import type {} from '@slidev/types'
import { defineConfig } from 'vite'
import { titleAsText } from './setup/title-as-text.ts'

/** Slidev merges this into its own configuration, ahead of its plug-ins. */
export default defineConfig({
  plugins: [titleAsText()],
  slidev: {
    // A page of UnoCSS for developers, with a WebSocket that takes any origin.
    unocss: { inspector: false },
    // Of the files in components/, those that slides may name; Slidev would take TypeScript for components too.
    components: { extensions: ['vue'] },
    // What the server keeps for all windows of a deck: components/slide/shared-clock.ts.
    serverRef: { state: { presenting: { clock: null, session: null } } },
  },
})
