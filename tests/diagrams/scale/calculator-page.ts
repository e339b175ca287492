import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'
import type { Scale } from '../../../components/diagrams/scale/schema.ts'

/** An HTML page with the calculator alone in it, which needs nothing else. */
export async function calculatorPage(diagram: Scale): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [vue()],
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./calculator-entry.ts', import.meta.url)),
        formats: ['iife'],
        name: 'calculator',
      },
    },
  })
  const files = [result].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []))
  const script = files.map((file) => (file.type === 'chunk' ? file.code : '')).join('')
  const styles = files.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Calculator</title><style>${styles}</style>
    <main id="calculator" style="width: 868px; background: var(--color-paper)"></main>
    <script>window.diagram = ${JSON.stringify(diagram)}</script>
    <script>${script.replaceAll('</script', String.raw`<\/script`)}</script></html>`
}
