import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnosticAtLine } from './source-file.ts'
import type { Finding, SourceFile } from './source-file.ts'

const fence = /^---\s*$/u
const yamlFence = /^---\s*(?:ya?ml)?\s*$/iu
const languageFence = /^---\s*([a-z][\w+-]*)\s*$/iu
const openWith = 'begin the file with a line of three hyphens'

function openingFinding(first: string): Finding {
  const language = languageFence.exec(first)?.[1]
  if (language) {
    return {
      code: 'front-matter-language',
      message: `front matter in ${language} is not read`,
      help: 'write the front matter in YAML, between two lines of three hyphens and nothing else',
    }
  }
  if (/^(?:\+\+\+|;;;|[-\u2013\u2014]{2,})/u.test(first)) {
    return {
      code: 'invalid-fence',
      message: 'front matter does not begin with three hyphens',
      help: `${openWith} and nothing else`,
    }
  }
  return {
    code: 'missing-front-matter',
    message: 'the file has no front matter',
    help: `${openWith}, then \`title: …\` and \`summary: …\`, then another line of three hyphens`,
  }
}

function openingProblem(source: SourceFile): Diagnostic | undefined {
  const first = source.lines[0] ?? ''
  if (yamlFence.test(first)) return undefined
  const written = source.lines.findIndex((line) => line.trim() !== '')
  if (written > 0 && fence.test(source.lines[written] ?? '')) {
    return diagnosticAtLine(source, written + 1, {
      code: 'late-front-matter',
      message: 'front matter begins on the first line of a file',
      help: 'remove the empty lines above it',
    })
  }
  return diagnosticAtLine(source, Math.max(written, 0) + 1, openingFinding(source.lines[written] ?? ''))
}

/** The first line that looks like prose, not like YAML: where the closing fence was probably meant to be. */
function firstLineOfProse(lines: readonly string[]): number | undefined {
  const index = lines.findIndex(
    (line, at) => at > 0 && line !== '' && !/^(?:\s|#|[-?](?:\s|$)|['"]?[\w-]+['"]?\s*:)|^[\]}]/u.test(line),
  )
  return index === -1 ? undefined : index + 1
}

function closingProblem(source: SourceFile): Diagnostic | undefined {
  const closing = source.lines.findIndex((line, index) => index > 0 && line.startsWith('---'))
  if (closing === -1) {
    const prose = firstLineOfProse(source.lines)
    return diagnosticAtLine(source, 1, {
      code: 'unclosed-front-matter',
      message: 'the front matter that begins here is never closed',
      help: `add a line of three hyphens after it${prose ? `, probably before line ${prose}` : ''}`,
    })
  }
  if (fence.test(source.lines[closing] ?? '')) return undefined
  return diagnosticAtLine(source, closing + 1, {
    code: 'invalid-fence',
    message: 'a line that begins with three hyphens ends the front matter, and has more on it',
    help: 'write three hyphens and nothing else to end the front matter, or put the text in quotes',
  })
}

/** What is wrong with the lines that open and close a file's front matter. */
export function fenceProblem(source: SourceFile): Diagnostic | undefined {
  return openingProblem(source) ?? closingProblem(source)
}
