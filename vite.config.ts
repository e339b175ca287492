import { defineConfig } from 'vite'
import { titleAsText } from './setup/title-as-text.ts'

/** Slidev merges this into its own configuration, ahead of its plug-ins. */
export default defineConfig({ plugins: [titleAsText()] })
