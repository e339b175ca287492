import { readToken, type ContentToken } from '../content/content-token.ts'

/** The characters that each code of a font stands for. */
export type CharacterMap = Map<number, string>

type MapToken = Exclude<ContentToken, { kind: 'number' | 'name' }>

/** Reads a `ToUnicode` map: its `bfchar` and `bfrange` sections (ISO 32000-1, 9.10.3). */
export function readCharacterMap(bytes: Uint8Array): CharacterMap {
  const map: CharacterMap = new Map()
  let operands: MapToken[] = []
  let position = 0
  for (let token = readToken(bytes, 0); token; token = readToken(bytes, position)) {
    position = token.end
    if (token.kind === 'number' || token.kind === 'name') continue
    if (token.kind !== 'keyword') operands.push(token)
    else {
      if (token.value === 'endbfchar') addCharacters(map, operands)
      if (token.value === 'endbfrange') addRanges(map, operands)
      operands = []
    }
  }
  return map
}

/** What a PDF may not give as the meaning of a glyph (PDF/UA-1, 7.21.7); browsers write the first for a part of a letter. */
const meaningless = /[\0\uFEFF\uFFFE]/u

/** The characters of a code; empty when the map gives none, or none that mean anything. */
export function meaningOf(map: CharacterMap, code: number): string {
  const text = map.get(code) ?? ''
  return meaningless.test(text) ? '' : text
}

function addCharacters(map: CharacterMap, operands: MapToken[]): void {
  for (let index = 0; index + 1 < operands.length; index += 2) {
    const [from, to] = [operands[index]!, operands[index + 1]!]
    if (from.kind === 'string' && to.kind === 'string') map.set(numberOf(from.bytes), textOf(to.bytes))
  }
}

function addRanges(map: CharacterMap, operands: MapToken[]): void {
  let index = 0
  while (index + 2 < operands.length) {
    const [from, to, target] = [operands[index]!, operands[index + 1]!, operands[index + 2]!]
    index += 3
    if (from.kind !== 'string' || to.kind !== 'string') continue
    const first = numberOf(from.bytes)
    const last = Math.min(numberOf(to.bytes), first + 0xffff)
    if (target.kind === 'string') {
      for (let code = first; code <= last; code++) map.set(code, textOf(target.bytes, code - first))
    }
    if (target.kind !== 'open') continue
    for (let code = first; operands[index]?.kind === 'string'; code++, index++) {
      map.set(code, textOf((operands[index] as ContentToken & { kind: 'string' }).bytes))
    }
    index++
  }
}

function numberOf(bytes: Uint8Array): number {
  return bytes.reduce((number, byte) => number * 256 + byte, 0)
}

/** UTF-16 text, its last unit raised by `offset`. */
function textOf(bytes: Uint8Array, offset = 0): string {
  const units: number[] = []
  for (let index = 0; index + 1 < bytes.length; index += 2)
    units.push(bytes[index]! * 256 + bytes[index + 1]!)
  if (units.length > 0) units[units.length - 1]! += offset
  return String.fromCharCode(...units)
}

const linesOfSection = 100

/** Writes a map as a `ToUnicode` stream holds it. */
export function writeCharacterMap(map: CharacterMap): string {
  const lines = [...map]
    .toSorted(([first], [second]) => first - second)
    .map(
      ([code, text]) =>
        `<${hexadecimal(code)}> <${Array.from({ length: text.length }, (_, index) => hexadecimal(text.charCodeAt(index))).join('')}>`,
    )
  const sections = Array.from({ length: Math.ceil(lines.length / linesOfSection) }, (_, index) => {
    const section = lines.slice(index * linesOfSection, (index + 1) * linesOfSection)
    return `${section.length} beginbfchar\n${section.join('\n')}\nendbfchar`
  })
  return [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...sections,
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  ].join('\n')
}

function hexadecimal(unit: number): string {
  return unit.toString(16).toUpperCase().padStart(4, '0')
}
