import { oneLine } from '../imported-reading.ts'
import type { HeaderKeys } from './header-keys.ts'
import { multiMarkdownHeader } from './multimarkdown-header.ts'
import { pandocHeader } from './pandoc-header.ts'
import { tomlKeys } from './toml-keys.ts'
import { yamlKeys } from './yaml-keys.ts'

/** A note in its two parts. */
export interface Note extends HeaderKeys {
  body: string
}

const comments = /^(?:\s*<!--[\s\S]*?-->)*\s*(?=---|\+\+\+)/u
const yaml = /^---[ \t]*\n([\s\S]*?)(?:(?<=\n)|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/u
const json = /^(?:---json|;;;)[ \t]*\n([\s\S]*?)\n(?:---|;;;)[ \t]*(?:\n|$)/u
const toml = /^\+\+\+[ \t]*\n([\s\S]*?)(?:(?<=\n)|\n)\+\+\+[ \t]*(?:\n|$)/u

function inLowerCase({ keys, doubts }: HeaderKeys): HeaderKeys {
  return {
    keys: Object.fromEntries(Object.entries(keys).map(([key, value]) => [key.trim().toLowerCase(), value])),
    doubts,
  }
}

function unclosed(text: string): string[] {
  const sign = /^(?:---|\+\+\+)(?=[ \t]*\n[A-Za-z_-]+[ \t]*[:=])/u.exec(text)?.[0]
  return sign === undefined ? [] : [`its header begins with ${sign} and does not end; it is part of the text`]
}

/** The header of a note, as Obsidian, Jekyll, Hugo, Quarto and Pandoc write it, and what comes after it. */
export function readNote(written: string): Note {
  const text = written.replace(comments, '')
  const yamlBlock = yaml.exec(text)
  // Without a key it is a text between two rules.
  if (yamlBlock && /^[^\s#-][^\n]*?:(?:\s|$)/mu.test(yamlBlock[1] ?? ''))
    return { ...inLowerCase(yamlKeys(yamlBlock[1] ?? '')), body: text.slice(yamlBlock[0].length) }
  const tomlBlock = toml.exec(text)
  if (tomlBlock)
    return { ...inLowerCase(tomlKeys(tomlBlock[1] ?? '')), body: text.slice(tomlBlock[0].length) }
  const jsonBlock = json.exec(text)
  // JSON is YAML, too.
  if (jsonBlock)
    return { ...inLowerCase(yamlKeys(jsonBlock[1] ?? '')), body: text.slice(jsonBlock[0].length) }
  const pandoc = pandocHeader(text) ?? multiMarkdownHeader(text)
  if (pandoc) return { keys: pandoc.keys, doubts: [], body: pandoc.body }
  const isEmpty = yamlBlock !== null && oneLine(yamlBlock[1]) === undefined
  return { keys: {}, doubts: unclosed(text), body: isEmpty ? text.slice(yamlBlock[0].length) : written }
}
