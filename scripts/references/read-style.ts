import CSL from 'citeproc'
import type { CslNode } from 'citeproc'
import type { Diagnostic, Span, WithDiagnostics } from '../diagnostics/diagnostic.ts'
import { nearestName } from '../documents/nearest-name.ts'
import { readSourceFile } from '../documents/read-source-file.ts'
import type { StyleCollection } from './style-collection.ts'

/** Styles to begin with, where a name is not known. */
const wellKnown = [
  'apa',
  'chicago-author-date',
  'chicago-note-bibliography',
  'harvard-cite-them-right',
  'ieee',
  'modern-language-association',
  'nature',
  'vancouver',
]

/** Short names that people use for a style. */
const shortNames: Record<string, string> = {
  chicago: 'chicago-author-date',
  harvard: 'harvard-cite-them-right',
  harvard1: 'harvard-cite-them-right',
  mla: 'modern-language-association',
}

function problem(span: Span, code: string, message: string, help: string): WithDiagnostics<undefined> {
  const diagnostic: Diagnostic = { severity: 'error', code, message, span, at: 'session.citationStyle', help }
  return { value: undefined, diagnostics: [diagnostic] }
}

function namedStyle(
  name: string,
  span: Span,
  collection: StyleCollection,
): WithDiagnostics<CslNode | undefined> {
  const style = collection.style(shortNames[name.toLowerCase()] ?? name)
  if (style) return { value: style, diagnostics: [] }
  const names = collection.styleNames
  const nearest = nearestName(name, names)
  const choice = `${wellKnown.join(', ')} and ${names.length - wellKnown.length} more of the CSL project`
  return problem(
    span,
    'unknown-citation-style',
    `there is no citation style “${name}”`,
    `${nearest === undefined ? '' : `did you mean \`${nearest}\`? `}the styles are ${choice}; or write the path of a .csl file`,
  )
}

function parentName(style: CslNode): string | undefined {
  const info = childNamed(style, 'info')
  const links = info?.children.filter((child): child is CslNode => typeof child !== 'string') ?? []
  const parent = links.find(({ name, attrs }) => name === 'link' && attrs['rel'] === 'independent-parent')
  return parent?.attrs['href']?.split('/').at(-1)
}

function childNamed(node: CslNode, name: string): CslNode | undefined {
  return node.children.find((child): child is CslNode => typeof child !== 'string' && child.name === name)
}

function parseStyle(text: string): CslNode | undefined {
  try {
    const style = CSL.parseXml(text)
    return style.name === 'style' && childNamed(style, 'info') ? style : undefined
  } catch {
    return undefined
  }
}

async function styleFromFile(
  path: string,
  { folder, span }: StylePlace,
  collection: StyleCollection,
): Promise<WithDiagnostics<CslNode | undefined>> {
  const { value: file, diagnostics } = await readSourceFile(folder, path)
  if (!file) {
    const reason = diagnostics[0]
    return problem(
      span,
      reason?.code ?? 'unreadable-file',
      `the citation style cannot be read: ${reason?.message ?? path}`,
      'check the path, which starts from the folder of slides.md, or write the name of a style such as `apa`',
    )
  }
  const style = parseStyle(file.text)
  const parent = style && parentName(style)
  if (parent !== undefined) return namedStyle(parent, span, collection)
  if (style && childNamed(style, 'citation')) return { value: style, diagnostics: [] }
  return problem(
    span,
    'invalid-citation-style',
    `${path} is no citation style`,
    'save the style again as a .csl file from the CSL or Zotero style repository',
  )
}

/** Where a style is looked for, and where it was asked for. */
export interface StylePlace {
  folder: string
  span: Span
}

/** A citation style by its name in the CSL project, a short name such as `mla`, or the path of a `.csl` file. */
export async function readStyle(
  style: string,
  place: StylePlace,
  collection: StyleCollection,
): Promise<WithDiagnostics<CslNode | undefined>> {
  const isPath = /\.csl$/iu.test(style) || style.includes('/') || style.includes('\\')
  return isPath ? styleFromFile(style, place, collection) : namedStyle(style, place.span, collection)
}
