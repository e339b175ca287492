import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const testFiles = readdirSync(join(import.meta.dirname, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => `tests/${path.replaceAll('\\', '/')}`)

/** A test asks for the path of a browser, or opens one that it has installed; the others run where there is none. */
const browserTests = testFiles.filter((path) =>
  /inject\('browserPath'\)|openBrowser\(/u.test(readFileSync(join(import.meta.dirname, path), 'utf8')),
)

const shared = {
  setupFiles: ['tests/property-settings.ts'],
  testTimeout: 600_000,
  hookTimeout: 600_000,
}

export default defineConfig({
  plugins: [vue()],
  test: {
    projects: [
      {
        extends: true,
        test: { ...shared, name: 'unit', include: ['tests/**/*.test.ts'], exclude: browserTests },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'browser',
          include: browserTests,
          globalSetup: ['tests/browser/provide-browser.ts'],
        },
      },
    ],
  },
})
