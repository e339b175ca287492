import type { CslNode } from 'citeproc'
import type { Diagnostic, WithDiagnostics } from '../diagnostics/diagnostic.ts'
import { formatDataPath } from '../documents/data-path.ts'
import type { Located } from '../documents/discussion-sources.ts'
import { nearestName } from '../documents/nearest-name.ts'
import { readSourceFile } from '../documents/read/read-source-file.ts'
import { diagnosticAt } from '../documents/source-file.ts'
import type { Finding } from '../documents/source-file.ts'
import type { StyleCollection } from './style-collection.ts'
import { isWhole, parentName, parseStyle } from './style-file.ts'

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

/** How references are to be written. */
export interface ReferenceOptions {
  /** A CSL style: its name, or the path of a `.csl` file from `folder`. */
  style: string
  /** A language tag (BCP 47) for the words that the style adds. */
  language: string
  /** The project's folder. */
  folder: string
  /** Where style and language were asked for, to say where something is wrong. */
  session: Located
}

function diagnosticAboutStyle({ session }: ReferenceOptions, finding: Finding): Diagnostic {
  const at = ['session', 'citationStyle']
  return diagnosticAt(session.source, session.spanOf(at), { at: formatDataPath(at), ...finding })
}

function problem(options: ReferenceOptions, finding: Finding): WithDiagnostics<undefined> {
  return { value: undefined, diagnostics: [diagnosticAboutStyle(options, finding)] }
}

/** Says that a style has a mistake that stopped the processor. */
export function unusableStyle(options: ReferenceOptions, error: unknown): Diagnostic {
  return diagnosticAboutStyle(options, {
    code: 'unusable-citation-style',
    message: `the citation style “${options.style}” has a mistake: ${error instanceof Error ? error.message : String(error)}`,
    help: 'choose another style, such as `apa`, or mend the style file',
  })
}

async function namedStyle(
  name: string,
  options: ReferenceOptions,
  collection: StyleCollection,
): Promise<WithDiagnostics<CslNode | undefined>> {
  const style = await collection.style(shortNames[name.toLowerCase()] ?? name)
  if (style) return { value: style, diagnostics: [] }
  const names = collection.styleNames
  const nearest = nearestName(name, names)
  const choice = `${wellKnown.join(', ')} and ${names.length - wellKnown.length} more of the CSL project`
  return problem(options, {
    code: 'unknown-citation-style',
    message: `there is no citation style “${name}”`,
    help: `${nearest === undefined ? '' : `did you mean \`${nearest}\`? `}the styles are ${choice}; or write the path of a .csl file`,
  })
}

async function styleFromFile(
  options: ReferenceOptions,
  collection: StyleCollection,
): Promise<WithDiagnostics<CslNode | undefined>> {
  const { value: file, diagnostics } = await readSourceFile(options.folder, options.style)
  if (!file) {
    return problem(options, {
      code: diagnostics[0]?.code ?? 'unreadable-file',
      message: `the citation style cannot be read: ${diagnostics[0]?.message ?? options.style}`,
      help: 'check the path, which starts from the folder of slides.md, or write the name of a style such as `apa`',
    })
  }
  const style = parseStyle(file.text)
  const parent = style && parentName(style)
  if (parent !== undefined) return namedStyle(parent, options, collection)
  if (style && isWhole(style)) return { value: style, diagnostics: [] }
  return problem(options, {
    code: 'invalid-citation-style',
    message: `${options.style} is no citation style`,
    help: 'save the style again as a .csl file from the CSL or Zotero style repository',
  })
}

/** A citation style by its name in the CSL project, a short name such as `mla`, or the path of a `.csl` file. */
export async function readStyle(
  options: ReferenceOptions,
  collection: StyleCollection,
): Promise<WithDiagnostics<CslNode | undefined>> {
  const { style } = options
  const isPath = /\.csl$/iu.test(style) || style.includes('/') || style.includes('\\')
  return isPath ? styleFromFile(options, collection) : namedStyle(style, options, collection)
}
