import { dirname, join, relative } from 'node:path'

const projectFolder = dirname(dirname(import.meta.dirname))

/** Packages that Slidev's client loads in a form that no browser reads before Vite has prepared it. */
const clientPackages = [
  '@fix-webm-duration/fix',
  'ansis',
  'file-saver',
  'lz-string',
  'pptxgenjs',
  'recordrtc',
  'yaml',
]

/** Those of its editor, which are large: only a deck with an editor waits for them. */
const editorPackages = ['@typescript/ata', 'typescript']

/** Those of Colloquy's own components. Found late, they would reload the page in the middle of a print. */
const ownPackages = ['d3-hierarchy', 'd3-scale', 'd3-shape', 'katex', 'markdown-exit', 'uqr']

/**
 * The packages that Vite is to prepare before it serves a deck. It looks for them from the deck's folder, where there
 * are none, and names that begin with a way to Colloquy's folder lead it there.
 */
export function preparedPackages(folder: string, hasEditor: boolean): string[] {
  const way = relative(join(folder, 'node_modules'), projectFolder).replaceAll('\\', '/')
  const client = [...clientPackages, ...(hasEditor ? editorPackages : [])]
  return [
    ...ownPackages.map((name) => `${way} > ${name}`),
    ...client.map((name) => `${way} > @slidev/cli > @slidev/client > ${name}`),
  ]
}
