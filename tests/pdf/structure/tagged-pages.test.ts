import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser } from '../../../scripts/browser/browser.ts'
import { openBrowser } from '../../../scripts/browser/open.ts'
import { finishPdf } from '../../../scripts/pdf/finish-pdf.ts'
import { readMathml, readTagsIndependently } from '../pdfjs-tags.ts'
import { pageHtml, printWithTexts } from '../print-fixture.ts'
import { readTagTree, sharedSaid, writeTagTree, type TagNode } from '../tag-tree.ts'

const pages = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.html'))
const finished = new Map<string, Uint8Array>()
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser(inject('browserPath'))
  for (const name of pages) {
    const html = pageHtml(await readFile(join(import.meta.dirname, name), 'utf8'))
    const { pdf, printed, pictures } = await printWithTexts(
      browser,
      html.replace('400px 300px', '600px 1600px'),
    )
    const { bytes } = await finishPdf(pdf, { title: 'Page', language: 'en-GB', printed, pictures })
    finished.set(name, bytes)
  }
})

afterAll(async () => {
  await browser.close()
})

/** White space, and signs of no width, are compared elsewhere: each reader adds or leaves out some of its own. */
const whiteSpace = /[\s\p{Cf}]+/gu

function withoutSpaces(nodes: TagNode[]): TagNode[] {
  return nodes.map((node) => {
    if (node.kind === 'text') return { kind: 'text', text: node.text.replace(whiteSpace, '') }
    return node.kind === 'element'
      ? { ...node, children: withoutSpaces(node.children) }
      : { kind: 'annotation' }
  })
}

describe.each(pages)('the tags of %s', (name) => {
  it('are the tree beside it', async () => {
    const tree = writeTagTree(await readTagTree(finished.get(name)!))
    await expect(tree).toMatchFileSnapshot(join(import.meta.dirname, name.replace(/html$/u, 'txt')))
  })

  it('are the same to pdf.js', async () => {
    const own = withoutSpaces(await readTagTree(finished.get(name)!, sharedSaid))
    const theirs = withoutSpaces(await readTagsIndependently(finished.get(name)!))
    expect(writeTagTree(theirs)).toBe(writeTagTree(own))
  })

  it('have the same texts to poppler, where it is there', async ({ skip }) => {
    const folder = await mkdtemp(join(tmpdir(), 'tags-'))
    try {
      await writeFile(join(folder, 'page.pdf'), finished.get(name)!)
      const read = promisify(execFile)('pdfinfo', ['-struct-text', join(folder, 'page.pdf')])
      const { stdout } = await read.catch(() => skip('pdfinfo is not on the PATH'))
      const theirs = [...stdout.matchAll(/^ *"(.*)"$/gmu)].map(([, text]) => text).join('')
      expect(theirs.replace(whiteSpace, '')).toBe(
        textsOf(await readTagTree(finished.get(name)!)).replace(whiteSpace, ''),
      )
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

function textsOf(nodes: TagNode[]): string {
  return nodes
    .map((node) => (node.kind === 'text' ? node.text : node.kind === 'element' ? textsOf(node.children) : ''))
    .join('')
}

it('gives each formula its MathML', async () => {
  expect(await readMathml(finished.get('formulas.html')!)).toEqual([
    expect.stringMatching(/^<math.*<msup><mi>c<\/mi><mn>2<\/mn><\/msup>.*<\/math>$/u),
    expect.stringMatching(/^<math.*<mfrac>.*<\/math>$/u),
    expect.stringMatching(/^<math.*<msqrt>.*<\/math>$/u),
  ])
})
