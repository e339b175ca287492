import { isMap, LineCounter, parseDocument } from 'yaml'
import type { Document, Node, YAMLMap } from 'yaml'
import type { WithDiagnostics } from '../../diagnostics/diagnostic.ts'
import type { ParsedDocument } from './parsed-document.ts'
import { diagnosticAtLine } from '../source-file.ts'
import type { Finding } from '../source-file.ts'
import type { SplitFile } from './split-front-matter.ts'
import { yamlProblems } from './yaml-problems.ts'
import { yamlReferences } from './yaml-references.ts'

const help = 'write keys such as `title: …` between the two lines of three hyphens'
const empty: Finding = { code: 'empty-front-matter', message: 'the front matter is empty', help }
const notKeys: Finding = { code: 'not-keys', message: 'front matter is keys, each with a value', help }

/** The lines of a text. The parser's own count misses lines after some mistakes. */
function lineCounterOf(text: string): LineCounter {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1)
  return lines
}

function readYaml(matter: string): Document.Parsed {
  return parseDocument(matter, { prettyErrors: false, version: '1.2', schema: 'core' })
}

function withRoot({ source, matter, body }: SplitFile, root: YAMLMap<Node, Node | null>, lines: LineCounter) {
  return { source, matter, body, root, lineCounter: lines }
}

/**
 * Parses the front matter of a file. Mistakes of YAML give diagnostics and no value, except for repeated keys:
 * the rest can still be checked. Anchors, aliases and tags are refused in the values of `ownKeys`, or
 * everywhere when there are none.
 */
export function parseFrontMatter(
  file: SplitFile,
  ownKeys?: readonly string[],
): WithDiagnostics<ParsedDocument | undefined> {
  const lineCounter = lineCounterOf(file.matter)
  const yaml = readYaml(file.matter)
  const { diagnostics, fatal } = yamlProblems(file, yaml, lineCounter)
  if (fatal) return { value: undefined, diagnostics }
  if (!isMap<Node, Node | null>(yaml.contents)) {
    const line = yaml.contents ? lineCounter.linePos(yaml.contents.range[0]).line : 1
    const problem = diagnosticAtLine(file.source, line, yaml.contents ? notKeys : empty)
    return { value: undefined, diagnostics: [...diagnostics, problem] }
  }
  const document = withRoot(file, yaml.contents, lineCounter)
  return { value: document, diagnostics: [...diagnostics, ...yamlReferences(document, ownKeys)] }
}
