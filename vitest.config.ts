import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue()],
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/property-settings.ts'],
    globalSetup: ['tests/browser/provide-browser.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
})
