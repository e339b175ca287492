import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ResolvedDeck } from '../../server/slidev.ts'

const layoutsFolder = join(import.meta.dirname, '..', '..', '..', 'layouts')

/** The names of Colloquy's layouts, which are compiled whether a slide names them or not. */
export const ownLayouts: readonly string[] = readdirSync(layoutsFolder)
  .filter((file) => file.endsWith('.vue'))
  .map((file) => basename(file, '.vue'))

/** The numbers of the slides of which Slidev compiles nothing but their layout: the build wrote them. */
export function findGenerated({ data, userRoot }: ResolvedDeck): Set<number> {
  const pages = `${userRoot.replaceAll('\\', '/')}/pages/`
  return new Set(
    data.slides.flatMap(({ content, source, frontmatter }, index) => {
      const isGenerated =
        content.trim() === '' &&
        source.filepath.replaceAll('\\', '/').startsWith(pages) &&
        ownLayouts.includes(String(frontmatter.layout))
      return isGenerated ? [index + 1] : []
    }),
  )
}
