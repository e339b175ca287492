import { isMap, isScalar } from 'yaml'
import type { Node, Pair } from 'yaml'
import type { DataPath } from '../data-path.ts'
import { keyText, nodeAt } from '../parse/parsed-document.ts'
import type { ParsedDocument } from '../parse/parsed-document.ts'
import { quotedYaml } from '../quoted-yaml.ts'
import type { Finding } from '../source-file.ts'

type Entry = Pair<Node, Node | null>

/** Whether a pair is text that somebody meant to go on: a key alone, or one with a space in it. */
function isRest({ key, value }: Entry): boolean {
  const isAlone = value === null || (isScalar(value) && value.value === null && value.source === '')
  return isAlone || /\s/u.test(keyText(key))
}

function endOf({ key, value }: Entry): number {
  return (value ?? key).range?.[1] ?? key.range?.[1] ?? 0
}

/**
 * What is meant by a key inside braces that nothing knows: the rest of a text with a comma in it, which ended the text
 * before. Nothing when it can be no such rest; `isFirst` tells the first part of a rest with several commas.
 */
export function commaInBraces(
  document: ParsedDocument,
  at: DataPath,
): { finding: Finding; isFirst: boolean } | undefined {
  const map = nodeAt(document, at.slice(0, -1))
  if (!isMap<Node, Node | null>(map) || !map.flow) return undefined
  const index = map.items.findIndex(({ key }) => keyText(key) === String(at.at(-1)))
  const entry = map.items[index]
  if (!entry || !isRest(entry)) return undefined
  const begin = map.items.slice(0, index).findLastIndex((pair) => !isRest(pair))
  const text = map.items[begin]
  const value = text?.value
  if (!text || !isScalar(value) || value.type !== 'PLAIN' || !value.range) return undefined
  const after = map.items.slice(index + 1)
  const last =
    after[after.findIndex((pair) => !isRest(pair)) - 1] ?? (after.every(isRest) ? after.at(-1) : undefined)
  const whole = document.matter
    .slice(value.range[0], endOf(last ?? entry))
    .trim()
    .replaceAll(/\s+/gu, ' ')
  const name = keyText(text.key)
  const finding = {
    code: 'comma-in-braces',
    message: `inside braces a comma ends the text of \`${name}\`; what follows it is read as another key`,
    help: `put the whole text in quotation marks: ${name}: ${quotedYaml(whole)}`,
  }
  return { finding, isFirst: index === begin + 1 }
}
