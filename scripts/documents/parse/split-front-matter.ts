import matter from 'gray-matter'
import type { WithDiagnostics } from '../../diagnostics/diagnostic.ts'
import { isBareFrontMatter } from './bare-front-matter.ts'
import { fenceProblem } from './fences.ts'
import type { SourceFile } from '../source-file.ts'

/** A file cut at its fences. Line n of `matter` is line n of the file: its first line is the rest of the fence. */
export interface SplitFile {
  source: SourceFile
  matter: string
  body: string
}

class UnreadLanguageError extends Error {}

const refuse = () => {
  throw new UnreadLanguageError('only YAML front matter is read')
}

// gray-matter runs front matter marked `---js` unless each of its engines is replaced, and caches what it read
// unless options are given.
const options = {
  language: 'yaml',
  delimiters: '---',
  engines: { yaml: () => ({}), json: refuse, javascript: refuse, coffee: refuse, toml: refuse },
}

/**
 * Cuts a file into front matter and body; a file whose fences are wrong gives a diagnostic and no value. A session's
 * keys may stand alone, without fences.
 */
export function splitFrontMatter(source: SourceFile): WithDiagnostics<SplitFile | undefined> {
  if (isBareFrontMatter(source.text)) {
    return { value: { source, matter: `${source.text}\n`, body: '' }, diagnostics: [] }
  }
  const problem = fenceProblem(source)
  if (problem) return { value: undefined, diagnostics: [problem] }
  const file = matter(source.text, options)
  // gray-matter counts the line break before the closing fence to the fence, but a last block text marked `|+` keeps it.
  return { value: { source, matter: `${file.matter}\n`, body: file.content }, diagnostics: [] }
}
