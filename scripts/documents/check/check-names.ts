import { isScalar, isSeq } from 'yaml'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { diagnosticAtValue, nodeAt } from '../parse/parsed-document.ts'
import type { ParsedDocument } from '../parse/parsed-document.ts'
import { quotedYaml } from '../quoted-yaml.ts'
import { itemsAt } from './loose-data.ts'
import type { Entry } from './loose-data.ts'

const curly = /^[“”„‘’‚](.*)[“”‘’]$/u
const initials = /^(?:\p{Lu}\.[\s-]*)+$/u
const oneName = /^\p{Lu}(?!\p{Lu}+$)[\p{L}’'-]+$/u

function checkQuotes(document: ParsedDocument, names: readonly Entry<string>[]): Diagnostic[] {
  return names.flatMap(({ value, at }) => {
    const inside = curly.exec(value)?.[1]
    if (inside === undefined) return []
    return diagnosticAtValue(document, at, {
      severity: 'warning',
      code: 'curly-quotes',
      message: `${value[0]} is no quotation mark to YAML: it is printed as part of the name`,
      help: `write ${inside.includes(',') ? quotedYaml(inside) : inside}`,
    })
  })
}

/** Whether a list in brackets names one person, family name first: a comma there begins another name. */
function isOnePersonInTwo(document: ParsedDocument, key: string, names: readonly Entry<string>[]): boolean {
  const list = nodeAt(document, [key])
  if (!isSeq(list) || !list.flow || list.items.length !== names.length) return false
  if (list.items.some((item) => !isScalar(item) || item.type !== 'PLAIN')) return false
  const [first, second] = names.map(({ value }) => value)
  if (first === undefined || second === undefined || !oneName.test(first.split(' ').at(-1) ?? ''))
    return false
  return initials.test(second) || (names.length === 2 && oneName.test(first) && oneName.test(second))
}

function checkOrder(document: ParsedDocument, key: string, names: readonly Entry<string>[]): Diagnostic[] {
  if (!isOnePersonInTwo(document, key, names)) return []
  const [family, given] = names.map(({ value }) => value)
  return [
    diagnosticAtValue(document, [key], {
      severity: 'warning',
      code: 'name-in-two',
      message: `inside brackets a comma begins another name: these are two, ${family} and ${given}`,
      help: `write [${given} ${family}] if they are one person; if they are two, put each on a line of its own after a hyphen`,
    }),
  ]
}

/** Warns of names that YAML reads otherwise than they look: with curly quotation marks, or one person as two. */
export function checkNames(document: ParsedDocument, data: unknown): Diagnostic[] {
  return ['authors', 'editors'].flatMap((key) => {
    const names = itemsAt(data, [key]).filter(
      (entry): entry is Entry<string> => typeof entry.value === 'string',
    )
    return [...checkQuotes(document, names), ...checkOrder(document, key, names)]
  })
}
