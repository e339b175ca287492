import type { YAMLError } from 'yaml'
import { quotedYaml } from '../quoted-yaml.ts'
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

const starBullet: Finding = {
  code: 'yaml-alias',
  message: 'an asterisk begins no item of a list in YAML',
  help: 'begin each item with a hyphen and a space',
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

/** The value on a line as it was typed, from the colon or hyphen before a place; nothing inside braces or brackets. */
function typedValue(before: string, rest: string): string | undefined {
  const line = before.slice(before.lastIndexOf('\n') + 1) + rest
  const value = /^\s*(?:- +)*(?:[^\s:'"{[]+\s*:\s+)?(.*\S)\s*$/u.exec(line)?.[1]
  return value === undefined || /^[{[]/u.test(value) ? undefined : value
}

/** The remedy for text that needs quotation marks: the line's own text in such as leave it as it is. */
function quoteWhole(before: string, rest: string, fallback: string): string {
  const value = typedValue(before, rest)
  if (value === undefined) return fallback
  const curly = /^[“”„‘’‚](.*)[“”‘’]$/u.exec(value)?.[1]
  return `put the whole text in quotation marks: ${quotedYaml(curly ?? value)}`
}

function colonIn(before: string, rest: string): Finding {
  const help = quoteWhole(before, rest, colon.help ?? '')
  const [mark = ''] = typedValue(before, rest) ?? ''
  if (!/[“”„‘’‚]/u.test(mark)) return { ...colon, help }
  const message = `to YAML ${mark} is no quotation mark: the colon and the space in this text are read as another key`
  return { ...colon, message, help }
}

/** The text that was put into quotation marks of which it has some itself, as it would be right. */
function requote(before: string, rest: string, fallback: string): string {
  const value = typedValue(before, rest)
  const mark = value?.[0]
  if (value === undefined || (mark !== '"' && mark !== "'")) return fallback
  return `write ${quotedYaml(value.slice(1).replace(new RegExp(`${mark}$`, 'u'), ''))}`
}

/** What to write in the place of a line of links of Obsidian: their texts, in a list when there are several. */
function wikiLinks(line: string): Finding | undefined {
  const links = [...line.matchAll(/\[\[([^\]]*)\]\]/gu)].map(([, text = '']) => {
    return quotedYaml(text.replace(/^.*\|/u, ''))
  })
  if (links.length === 0) return undefined
  return {
    code: 'wiki-link',
    message: 'two brackets are a link to Obsidian and its like, and a list in a list to YAML',
    help: `write ${links.length === 1 ? links[0] : `[${links.join(', ')}]`}`,
  }
}

function unexpected(before: string, rest: string): Finding {
  const links = wikiLinks(before.slice(before.lastIndexOf('\n') + 1) + rest)
  if (links) return links

  if (/^\*\s/u.test(rest)) return starBullet
  if (rest.startsWith('*')) return markFinding(/^\S+/u.exec(rest)?.[0] ?? '*')
  if (!/["']\s*$/u.test(before)) return syntax
  return {
    code: 'yaml-quote',
    message: 'the text goes on after its closing quotation mark',
    help: requote(
      before,
      rest,
      'put the whole text in the other kind of quotation marks, or double those inside it',
    ),
  }
}

function reserved(before: string, rest: string): Finding {
  return {
    code: 'yaml-reserved',
    message: `text cannot begin with ${rest[0]} unless it is in quotes`,
    help: quoteWhole(before, rest, 'put the whole text in quotes'),
  }
}

/** A quotation mark that opens and does not close: an apostrophe, where a letter follows and more text is on the line. */
function openQuote(rest: string): Finding {
  if (!/^'\p{L}/u.test(rest) || /'\s*$/u.test(rest)) return quote
  return {
    ...quote,
    help: `add the closing quotation mark; if it is an apostrophe, write ${quotedYaml(rest.trim())}`,
  }
}

function blockHeader(before: string): Finding {
  return {
    code: 'yaml-block',
    message: `${before.at(-1) ?? ''} begins a block of text on the next lines, and has text beside it`,
    help: 'put the text in quotes, or begin it on the next line',
  }
}

/** Says that a tab indents a line, whatever else YAML notices in it; nothing when none does. */
export function tabFinding(line: string): Finding | undefined {
  const tab = { code: 'yaml-tab', message: 'a tab indents this line', help: 'indent with spaces' }
  return /^ *\t/u.test(line) ? tab : undefined
}

/** What a mistake of YAML means for someone who writes front matter, from the text before and after its place. */
export function explainYamlError({ code, message }: YAMLError, before: string, rest: string): Finding {
  if (message.startsWith('Missing closing')) return openQuote(rest)
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
      return /:(?:\s|$)/u.test(rest) ? colonIn(before, rest) : nextLine
    case 'MULTILINE_IMPLICIT_KEY':
      return /:(?:\s|$)/u.test(rest) ? indent : keyWithoutValue
    case 'BAD_INDENT':
      return indent
    case 'BAD_SCALAR_START':
      return reserved(before, rest)
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
