import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const projectFolder = dirname(dirname(import.meta.dirname))

/** What Slidev makes of an element that is named as an icon: `none` when it is none, or else whether it is installed. */
export type IconState = 'none' | 'installed' | 'missing'

interface IconSet {
  icons: Record<string, unknown>
  aliases?: Record<string, unknown>
}

/** Whether an element is an icon of one of the sets that Slidev knows, such as `carbon-sun`, and can be drawn. */
export async function findIcon(name: string, folder: string): Promise<IconState> {
  const { default: iconResolver } = await import('unplugin-icons/resolver')
  const path = await iconResolver({ prefix: '' })(name)
  const [, set, icon] = /^~icons\/([^/]+)\/(.+)$/u.exec(String(path ?? '')) ?? []
  if (set === undefined || icon === undefined) return 'none'
  const files = [folder, projectFolder].flatMap((place) => [
    join(place, 'node_modules', '@iconify-json', set, 'icons.json'),
    join(place, 'node_modules', '@iconify', 'json', 'json', `${set}.json`),
  ])
  const file = files.find((each) => existsSync(each))
  if (file === undefined) return 'missing'
  const { icons, aliases = {} } = JSON.parse(await readFile(file, 'utf8')) as IconSet
  return icon in icons || icon in aliases ? 'installed' : 'missing'
}
