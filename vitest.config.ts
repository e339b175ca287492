import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue()],
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/property-settings.ts'],
    globalSetup: ['tests/browser/provide-browser.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
})
