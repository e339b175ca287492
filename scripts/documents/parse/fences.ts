import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { diagnosticAtLine } from '../source-file.ts'
import type { Finding, SourceFile } from '../source-file.ts'

const fence = /^---\s*$/u
const yamlFence = /^---\s*(?:ya?ml)?\s*$/iu
const languageFence = /^---\s*([a-z][\w+-]*)\s*$/iu
const openWith = 'begin the file with a line of three hyphens'

// gray-matter looks for comments in a time that grows with the square of the white space in front matter.
const mostLines = 5000
const mostCharacters = 500_000

const toml: Finding = {
  code: 'front-matter-language',
  message: 'front matter between lines of three plus signs is TOML, which is not read',
  help: 'write it in YAML, between lines of three hyphens: `title: A title` in the place of `title = "A title"`',
}

const pandoc: Finding = {
  code: 'front-matter-language',
  message: 'a title block of Pandoc, whose lines begin with %, is not read',
  help: 'write `title: …`, `authors: […]` and `date: …` between two lines of three hyphens instead',
}

function openingFinding(first: string): Finding {
  const language = languageFence.exec(first)?.[1]
  if (language) {
    return {
      code: 'front-matter-language',
      message: `front matter in ${language} is not read`,
      help: 'write the front matter in YAML, between two lines of three hyphens and nothing else',
    }
  }
  if (/^\+\+\+\s*$/u.test(first)) return toml
  if (/^%\s/u.test(first)) return pandoc
  if (/^(?:\+\+\+|;;;|[-\u2013\u2014]{2,}|\u2014)/u.test(first)) {
    return {
      code: 'invalid-fence',
      message: 'the front matter does not begin with three hyphens',
      help: `${openWith} and nothing else`,
    }
  }
  return {
    code: 'missing-front-matter',
    message: 'the file has no front matter',
    help: `${openWith}, then keys such as \`title: …\`, then another line of three hyphens`,
  }
}

function openingProblem(source: SourceFile): Diagnostic | undefined {
  if (yamlFence.test(source.lines[0] ?? '')) return undefined
  const written = source.lines.findIndex((line) => line.trim() !== '')
  if (written > 0 && fence.test(source.lines[written] ?? '')) {
    return diagnosticAtLine(source, written + 1, {
      code: 'late-front-matter',
      message: 'front matter begins on the first line of a file',
      help: 'remove the empty lines above it',
    })
  }
  return diagnosticAtLine(source, written + 1, openingFinding(source.lines[written] ?? ''))
}

/** The first line that looks like prose, not like YAML: where the closing fence was probably meant to be. */
function firstLineOfProse(lines: readonly string[]): number | undefined {
  const looksLikeYaml = /^(?:\s|#\s|[-?](?:\s|$)|['"]?[\w-]+['"]?\s*:(?:\s|$)|[\]}])/u
  const index = lines.findIndex((line, at) => at > 0 && line !== '' && !looksLikeYaml.test(line))
  return index === -1 ? undefined : index + 1
}

function unclosed(source: SourceFile): Diagnostic {
  const dashes = source.lines.findIndex(
    (line, index) => index > 0 && /^(?:-*[–—―−][-–—―−]*|--)\s*$/u.test(line),
  )
  if (dashes !== -1) {
    return diagnosticAtLine(source, dashes + 1, {
      code: 'invalid-fence',
      message: 'this line has dashes other than the three hyphens that close the front matter',
      help: 'write three hyphens and nothing else; word processors make dashes of them',
    })
  }
  const prose = firstLineOfProse(source.lines)
  return diagnosticAtLine(source, 1, {
    code: 'unclosed-front-matter',
    message: 'the front matter that begins here is never closed',
    help: `add a line of three hyphens after it${prose ? `, probably before line ${prose}` : ''}`,
  })
}

function closingProblem(source: SourceFile): Diagnostic | undefined {
  const closing = source.lines.findIndex((line, index) => index > 0 && line.startsWith('---'))
  if (closing === -1) return unclosed(source)
  const length = source.lines.slice(0, closing).reduce((sum, line) => sum + line.length, 0)
  if (closing > mostLines || length > mostCharacters) {
    return diagnosticAtLine(source, 1, {
      code: 'front-matter-too-long',
      message: `the front matter has ${closing - 1} lines and ${length} characters; at most ${mostLines} and ${mostCharacters} are read`,
      help: 'move long notes below it',
    })
  }
  if (fence.test(source.lines[closing] ?? '')) return undefined
  return diagnosticAtLine(source, closing + 1, {
    code: 'invalid-fence',
    message: 'this line begins with three hyphens, which end the front matter, and has more on it',
    help: 'leave nothing but the three hyphens, or indent the line if it belongs to the text above it',
  })
}

/** What is wrong with the lines that open and close a file's front matter. */
export function fenceProblem(source: SourceFile): Diagnostic | undefined {
  return openingProblem(source) ?? closingProblem(source)
}
