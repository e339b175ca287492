import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, mergeConfig, type Plugin } from 'vite'
import viteConfig from '../../vite.config.ts'
import { withoutGuidance } from './public-session.ts'
import { resolveDeck, slidevPlugins, type ResolvedDeck } from './slidev.ts'

export interface SiteOptions {
  /** The folder that holds slides.md. */
  folder: string
  /** An empty folder for the site. */
  target: string
}

/** Slidev has the page of its site as text, not as a file. */
function indexPage(resolved: ResolvedDeck, path: string): Plugin {
  return {
    name: 'colloquy:index-page',
    resolveId: { order: 'pre', handler: (id) => (id === path ? id : null) },
    load: { order: 'pre', handler: (id) => (id === path ? resolved.utils.indexHtml : null) },
  }
}

/** Slidev puts the whole headmatter into the site, as data and as it was written, the facilitator's notes too. */
function keepPublicSession({ data }: ResolvedDeck): void {
  const [cover] = data.slides
  for (const holder of [data.config, data.headmatter, cover?.frontmatter]) {
    if (holder && 'session' in holder) Object.assign(holder, { session: withoutGuidance(holder.session) })
  }
  for (const slide of data.slides) slide.frontmatterRaw = ''
}

/**
 * Builds the deck as a static site that any server can host in any folder: addresses with a hash, no presenter's
 * notes, nothing of what the session's headmatter tells the facilitator. `slidev build` would publish that.
 */
export async function buildSite({ folder, target }: SiteOptions): Promise<void> {
  const resolved = await resolveDeck({ folder }, 'build', {
    withoutNotes: true,
    base: './',
    routerMode: 'hash',
  })
  keepPublicSession(resolved)
  const index = join(folder, 'index.html')
  const plugins = [indexPage(resolved, index), await slidevPlugins(resolved, viteConfig.slidev)]
  await build(
    mergeConfig(viteConfig, {
      configFile: false,
      root: folder,
      base: './',
      logLevel: 'error',
      plugins,
      define: { __VUE_PROD_DEVTOOLS__: false },
      build: {
        outDir: target,
        emptyOutDir: true,
        chunkSizeWarningLimit: 5000,
        rollupOptions: { input: { index } },
      },
    }),
  )
  await copyFile(join(target, 'index.html'), join(target, '404.html'))
}
