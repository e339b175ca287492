import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { nameOfSign, oddSpace } from '../odd-signs.ts'
import { diagnosticAt } from '../source-file.ts'
import type { Finding } from '../source-file.ts'
import type { SplitFile } from './split-front-matter.ts'

interface Sign {
  /** Where it stands in its line, from 0. */
  start: number
  length: number
  finding: Finding
}

const indentation = new RegExp(`^( *)(${oddSpace}+)[ \\t]*(?:[-?] |["']?[\\p{L}\\w]+["']?\\s*:|- ?$)`, 'u')
const beforeColon = new RegExp(`^[ ]*(?:- +)*([\\w-]+)(${oddSpace}+)[ ]*:(?:\\s|$)`, 'u')
const afterColon = new RegExp(`^[ ]*(?:- +)*[\\w-]+ *:(${oddSpace}+)`, 'u')
const afterHyphen = new RegExp(`^[ ]*-(${oddSpace}+)`, 'u')
const wideColon = /^[ ]*(?:- +)*([a-z][A-Za-z]*) ?(\uff1a)/u

function spaceFinding(sign: string, where: string): Finding {
  return {
    code: 'odd-space',
    message: `${nameOfSign(sign)} stands ${where}, where YAML wants an ordinary space`,
    help: 'delete it, and type an ordinary space',
  }
}

function signIn(line: string, knownKeys: ReadonlySet<string>): Sign | undefined {
  const space = (match: RegExpExecArray, spaces: string, where: string): Sign => {
    return {
      start: match[0].indexOf(spaces),
      length: spaces.length,
      finding: spaceFinding([...spaces][0] ?? '', where),
    }
  }
  const indented = indentation.exec(line)
  if (indented) return space(indented, indented[2] ?? '', 'in the indentation of this line')
  const key = beforeColon.exec(line)
  if (key) return space(key, key[2] ?? '', `between \`${key[1]}\` and its colon`)
  const value = afterColon.exec(line)
  if (value) return space(value, value[1] ?? '', 'after the colon')
  const item = afterHyphen.exec(line)
  if (item) return space(item, item[1] ?? '', 'after the hyphen')
  const colon = wideColon.exec(line)
  if (!colon || !knownKeys.has(colon[1] ?? '')) return undefined
  const message = `${nameOfSign('\uff1a')} stands after \`${colon[1]}\`: it is no colon to YAML`
  const finding = {
    code: 'odd-colon',
    message,
    help: `type an ordinary colon and a space: \`${colon[1]}: …\``,
  }
  return { start: colon[0].length - 1, length: 1, finding }
}

const block = /(?:^|[:-] )[|>][+-]?\d?[+-]?\s*(?:#.*)?$/u

/** The lines of the front matter that are not inside a block of text, with their numbers. */
function linesOutsideBlocks(matter: string): { text: string; number: number }[] {
  const found: { text: string; number: number }[] = []
  let inside: number | undefined
  for (const [index, text] of matter.split('\n').entries()) {
    const indent = text.length - text.trimStart().length
    if (inside !== undefined && (text.trim() === '' || /^ *$/u.test(text.slice(0, inside + 1)))) continue
    inside = block.test(text) ? /^ */u.exec(text)?.[0].length : undefined
    if (index > 0 && indent >= 0) found.push({ text, number: index + 1 })
  }
  return found
}

/**
 * Reports characters that look like YAML syntax and are not: spaces that are not ordinary ones around keys,
 * colons and hyphens, and full-width colons after a key that is known.
 */
export function signProblems({ source, matter }: SplitFile, knownKeys: ReadonlySet<string>): Diagnostic[] {
  return linesOutsideBlocks(matter).flatMap(({ text, number }) => {
    const sign = signIn(text, knownKeys)
    if (!sign) return []
    const column = sign.start + 1
    const span = { path: source.path, line: number, column, endColumn: column + sign.length }
    return [diagnosticAt(source, span, sign.finding)]
  })
}
