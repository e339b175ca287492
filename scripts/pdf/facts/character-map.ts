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
