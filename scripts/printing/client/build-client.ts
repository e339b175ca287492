import { join } from 'node:path'
import { build, mergeConfig, type Plugin } from 'vite'
import viteConfig from '../../../vite.config.ts'
import type { ResolvedDeck } from '../../server/slidev.ts'
import { ownLayouts } from './generated-slides.ts'
import { dataGlobal, slidesModule } from './slides-module.ts'

const dataModule = (name: string) => `\0colloquy:${name}`

/** Layouts of Colloquy, or those of the session that take their place. */
function layoutsOfGeneratedSlides(found: Record<string, string>): Map<string, string> {
  return new Map(ownLayouts.flatMap((name) => (found[name] === undefined ? [] : [[name, found[name]]])))
}

/** Puts the session's data beside the client instead of into it. */
function dataBeside({ utils }: ResolvedDeck, own: readonly number[], index: string): Plugin {
  return {
    name: 'colloquy:print-data',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      handler: (id) => {
        const [, name] = /^\/pages\/(participant|facilitator)\.json$/u.exec(id) ?? []
        if (name !== undefined) return dataModule(name)
        return id === index ? id : null
      },
    },
    load: {
      order: 'pre',
      handler: async (id) => {
        if (id === index) return utils.indexHtml
        if (id === '/@slidev/slides') {
          const found = await utils.getLayouts()
          return slidesModule({
            own,
            layouts: layoutsOfGeneratedSlides(found),
            errorLayout: found.error!,
          })
        }
        const name = ['participant', 'facilitator'].find((one) => id === dataModule(one))
        return name ? `export default JSON.parse(globalThis.${dataGlobal}.${name})` : null
      },
    },
  }
}

/** Bundles Slidev's client with the layouts, components and slides that somebody wrote into a folder of static files. */
export async function buildClient(
  resolved: ResolvedDeck,
  plugins: readonly unknown[],
  own: readonly number[],
  target: string,
): Promise<void> {
  const index = join(resolved.userRoot, 'index.html')
  await build(
    mergeConfig(viteConfig, {
      configFile: false,
      root: resolved.userRoot,
      base: '/',
      logLevel: 'silent',
      plugins: [dataBeside(resolved, own, index), plugins],
      // Printed pages hold the facilitator's text, as they do on the server for presenting.
      define: { __VUE_PROD_DEVTOOLS__: false, 'import.meta.env.DEV': 'true' },
      build: {
        outDir: target,
        emptyOutDir: true,
        copyPublicDir: false,
        target: 'esnext',
        minify: false,
        cssMinify: false,
        reportCompressedSize: false,
        modulePreload: false,
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 100_000,
        rollupOptions: { input: { index } },
      },
    }),
  )
}
