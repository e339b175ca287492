import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawFolders, type FolderImport } from './draw-folders.ts'

const root = join(import.meta.dirname, '..', '..')
const folders = ['words', 'scripts', 'components', 'layouts', 'handout', 'gallery', 'setup', 'styles']

interface Import {
  from: string
  to: string
  /** Whether it is gone once the types are. */
  isType: boolean
  /** Whether it waits until it is asked for. */
  isDynamic: boolean
}

let imports: Import[] = []
let circles: string[] = []

beforeAll(async () => {
  const { output } = await cruise(
    folders,
    {
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
      baseDir: root,
      validate: true,
      ruleSet: {
        forbidden: [{ name: 'circle', severity: 'error', from: {}, to: { circular: true } }],
      },
    },
    { extensions: ['.ts', '.vue', '.mjs', '.js'] },
  )
  const { modules, summary } = output as ICruiseResult
  circles = summary.violations.map(({ from, cycle = [] }) =>
    [from, ...cycle.map(({ name }) => name)].join(' -> '),
  )
  imports = modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved, module, dependencyTypes, dynamic }) => ({
      from: source,
      to: resolved || module,
      isType: dependencyTypes.includes('type-only'),
      isDynamic: dynamic,
    })),
  )
})

const stages = [
  'documents',
  'own-slides',
  'quotations',
  'references',
  'importing',
  'starting',
  'planning',
  'pages',
  'server',
  'printing',
  'leak-check',
  'pdf',
  'browser',
  'files',
  'schema',
  'editor',
]
const inwards = ['model', 'diagnostics', 'typography', 'words']

function folderOf(path: string): string {
  const [top = '', second = ''] = path.split('/')
  return top === 'scripts' ? (path.split('/').length > 2 ? second : path) : top
}

/** What each folder may import besides itself. */
const allowed: Record<string, string[]> = {
  'scripts/cli.ts': ['command-line', 'terminal'],
  'command-line': ['commands', 'files', 'terminal', ...inwards],
  commands: ['pipeline', 'development', 'terminal', ...stages, ...inwards],
  development: ['pipeline', 'terminal', 'styles', ...stages, ...inwards],
  pipeline: ['terminal', ...stages, ...inwards],
  documents: inwards,
  'own-slides': ['documents', 'styles', ...inwards],
  quotations: ['documents', ...inwards],
  references: ['documents', ...inwards],
  starting: ['documents', 'files', 'terminal', ...inwards],
  importing: ['documents', 'quotations', 'files', 'terminal', ...inwards],
  planning: ['documents', ...inwards],
  pages: ['styles', 'components', ...inwards],
  server: ['own-slides', 'styles', 'vite.config.ts', ...inwards],
  printing: ['server', 'browser', 'files', 'terminal', 'styles', 'vite.config.ts', ...inwards],
  'leak-check': ['pdf', ...inwards],
  pdf: inwards,
  browser: ['files', 'terminal', ...inwards],
  files: inwards,
  schema: ['documents', ...inwards],
  editor: ['documents', 'schema', ...inwards],
  terminal: inwards,
  model: ['components', 'words'],
  diagnostics: [],
  typography: [],
  styles: ['model', 'typography', 'words'],
  words: [],
}

/** Vue's side of the house sees types of the model and the arithmetic of text, nothing else of `scripts`. */
const vueFolders = ['components', 'layouts', 'handout', 'gallery', 'setup']
const seenByVue = ['model', 'typography', 'styles', 'words', ...vueFolders]

const isScript = (path: string): boolean => path.startsWith('scripts/') && path.endsWith('.ts')

function isOwn(path: string): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`)) || path === 'vite.config.ts'
}

function breaches(concerns: (from: string) => boolean, permitted: (from: string) => string[]): string[] {
  return imports
    .filter(({ from, to }) => concerns(from) && isOwn(to))
    .filter(({ from, to }) => folderOf(from) !== folderOf(to) && !permitted(from).includes(folderOf(to)))
    .map(({ from, to }) => `${from} -> ${to}`)
}

describe('imports', () => {
  it('are found', () => {
    expect(imports.length).toBeGreaterThan(300)
  })

  it('run from the command line inwards', () => {
    const concerns = (from: string): boolean => isScript(from) || /^(?:styles|words)\//u.test(from)
    expect(breaches(concerns, (from) => allowed[folderOf(from)] ?? [])).toEqual([])
  })

  it('bring few packages before a command has been chosen', () => {
    const loaded = new Set(['scripts/cli.ts'])
    for (const from of loaded)
      for (const { to } of imports.filter(
        (found) => found.from === from && !found.isType && !found.isDynamic,
      ))
        loaded.add(to)
    const packages = [...loaded].flatMap(
      (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1] ?? [],
    )
    expect([...new Set(packages)].sort()).toEqual(['commander', 'string-width'])
  })

  it('are drawn as they are in docs/architecture.md', async () => {
    const drawn = imports
      .filter(({ from, to }) => isOwn(from) && isOwn(to) && from !== 'scripts/start.mjs')
      .map(({ from, to }): FolderImport => [folderOf(from), folderOf(to)])
      .filter(([from, to]) => from !== to && !(from === 'model' && to === 'components'))
    const picture = drawFolders([...new Map(drawn.map((found) => [found.join(' '), found])).values()])
    await expect(picture).toMatchFileSnapshot(join(root, 'docs', 'pictures', 'architecture.svg'))
  })

  it('run in no circle', () => {
    expect(circles).toEqual([])
  })

  it('of the planner see of the components only how much space a diagram takes, of the model only schemas', () => {
    const fromComponents = imports.filter(
      ({ from, to }) => from.startsWith('scripts/') && to.startsWith('components/'),
    )
    expect([...new Set(fromComponents.map(({ from, to }) => `${folderOf(from)} -> ${to}`))]).toEqual([
      'model -> components/diagrams/schemas.ts',
      'pages -> components/diagrams/fit-diagram.ts',
    ])
  })

  it('of schemas lead to one list of them, which no browser loads', () => {
    const loaded = imports.filter(({ to, isType }) => /\/schemas?\.ts$/u.test(to) && !isType)
    const ofDiagrams = loaded.filter(({ to }) => to.startsWith('components/diagrams/'))
    expect(ofDiagrams.length).toBeGreaterThan(8)
    expect([...new Set(ofDiagrams.map(({ from }) => from))].sort()).toEqual([
      'components/diagrams/schemas.ts',
      'scripts/model/diagram.ts',
    ])
  })

  it('of components, layouts and sheets see of the scripts only the model and the measures of text', () => {
    const isVue = (from: string): boolean => vueFolders.some((folder) => from.startsWith(`${folder}/`))
    expect(breaches(isVue, () => seenByVue)).toEqual([])
  })
})

async function scriptsThat(does: RegExp): Promise<string[]> {
  const entries = await readdir(join(root, 'scripts'), { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })))
  return texts.filter(({ text }) => does.test(text)).map(({ path }) => path.slice(root.length + 1))
}

describe('the borders', () => {
  it('leave the process to the command line', async () => {
    expect(await scriptsThat(/\bprocess\.(?!execPath)\w/u)).toEqual([
      'scripts/cli.ts',
      // Names what it writes after the process, so that another run can tell whether that still lives.
      'scripts/files/partial.ts',
    ])
  })

  it('leave Playwright and Slidev’s program to one place each', async () => {
    const playwright = await scriptsThat(/from 'playwright-chromium'/u)
    expect(playwright).not.toEqual([])
    expect(playwright.filter((path) => !path.startsWith('scripts/browser/'))).toEqual([])
    expect(await scriptsThat(/from '@slidev\/cli'/u)).toEqual(['scripts/server/slidev.ts'])
  })

  it('leave the protocol of editors and the language of YAML to one folder', async () => {
    const speakers = await scriptsThat(/from '(?:vscode|yaml)-language/u)
    expect(speakers).not.toEqual([])
    expect(speakers.filter((path) => !path.startsWith('scripts/editor/'))).toEqual([])
  })

  it('leave writing files to one folder, and filling a fresh one to those who were given it', async () => {
    const writers = await scriptsThat(
      /\b(?:writeFile|rename|unlink|rm|mkdir|appendFile|copyFile|cp)\b[^'\n]*from 'node:fs/u,
    )
    expect(writers.filter((path) => !path.startsWith('scripts/files/'))).toEqual([
      'scripts/server/build-site.ts',
    ])
  })
})
