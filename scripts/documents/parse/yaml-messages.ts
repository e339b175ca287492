import type { YAMLError } from 'yaml'
import type { Finding } from '../source-file.ts'
import { markFinding } from './yaml-marks.ts'

const indent: Finding = {
  code: 'yaml-indent',
  message: 'this line is indented differently from the lines it belongs with',
  help: 'begin all keys of a group, and all items of a list, in the same column, with spaces',
}

const nextLine: Finding = {
  code: 'yaml-indent',
  message: 'the line after this text is indented further, and has a key',
  help: 'begin it in the same column as this key',
}

const quote: Finding = {
  code: 'yaml-quote',
  message: 'a quotation mark opens here and never closes',
  help: 'add the closing quotation mark',
}

const bracket: Finding = {
  code: 'yaml-bracket',
  message: 'a bracket opens here and is not closed where it should be',
  help: 'close it, or put text that begins with a bracket in quotes',
}

const colon: Finding = {
  code: 'yaml-colon',
  message: 'text that contains a colon and a space is read as another key',
  help: 'put the whole text in quotes',
}

const documents: Finding = {
  code: 'yaml-syntax',
  message: 'the front matter ends here, before the line of three hyphens',
  help: 'remove this line',
}

const syntax: Finding = {
  code: 'yaml-syntax',
  message: 'this is not understood as YAML',
  help: 'write `key: value`, and put text with special characters in quotes',
}

const keyWithoutValue: Finding = {
  code: 'yaml-syntax',
  message: 'this line is neither `key: value` nor part of the text above it',
  help: 'put a colon and a space after the key, or indent the line to continue the text above',
}

function unexpected(before: string, rest: string): Finding {
  if (rest.startsWith('*')) return markFinding(/^\S+/u.exec(rest)?.[0] ?? '*')
  if (!/["']\s*$/u.test(before)) return syntax
  return {
    code: 'yaml-quote',
    message: 'the text goes on after its closing quotation mark',
    help: 'put the whole text in the other kind of quotation marks, or double those inside it',
  }
}

function reserved(rest: string): Finding {
  return {
    code: 'yaml-reserved',
    message: `text cannot begin with ${rest[0]} unless it is in quotes`,
    help: 'put the whole text in quotes',
  }
}

function blockHeader(before: string): Finding {
  return {
    code: 'yaml-block',
    message: `${before.at(-1) ?? ''} begins a block of text on the next lines, and has text beside it`,
    help: 'put the text in quotes, or begin it on the next line',
  }
}

/** What a mistake of YAML means for someone who writes front matter, from the text before and after its place. */
export function explainYamlError({ code, message }: YAMLError, before: string, rest: string): Finding {
  if (message.startsWith('Missing closing')) return quote
  if (message.includes('sufficiently indented and end with')) return bracket
  if (message.includes('extra characters')) return blockHeader(before)
  switch (code) {
    case 'TAB_AS_INDENT':
      return { code: 'yaml-tab', message: 'a tab indents this line', help: 'indent with spaces' }
    case 'DUPLICATE_KEY':
      return {
        code: 'duplicate-key',
        message: `the key \`${/^[^:\s]+/u.exec(rest)?.[0] ?? ''}\` is written twice in the same place`,
        help: 'remove one of the two, or join their values',
      }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:(?:\s|$)/u.test(rest) ? colon : nextLine
    case 'MULTILINE_IMPLICIT_KEY':
      return /:(?:\s|$)/u.test(rest) ? indent : keyWithoutValue
    case 'BAD_INDENT':
      return indent
    case 'BAD_SCALAR_START':
      return reserved(rest)
    case 'BAD_DQ_ESCAPE':
      return {
        code: 'yaml-escape',
        message: `${rest.slice(0, 2)} has no meaning inside double quotation marks`,
        help: 'write \\\\ for a backslash, or use single quotation marks',
      }
    case 'RESOURCE_EXHAUSTION':
      return {
        code: 'yaml-too-deep',
        message: 'lists are nested too deeply here',
        help: 'remove some of the brackets',
      }
    case 'MULTIPLE_DOCS':
      return documents
    case 'MISSING_CHAR':
      return keyWithoutValue
    case 'UNEXPECTED_TOKEN':
      return unexpected(before, rest)
    default:
      return syntax
  }
}
