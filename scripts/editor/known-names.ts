import type { GivenNames } from '../documents/read/read-given-names.ts'

type JsonNode = Record<string, unknown>

function childOf(schema: unknown, path: string): JsonNode {
  return path.split('.').reduce<unknown>((node, key) => (node as JsonNode)[key], schema) as JsonNode
}

/** Claims as a question names them: those of its own reading by their ids, the others as reading/claim. */
function claimReferences({ claims }: GivenNames, ownReading?: string): string[] {
  const own = claims.get(ownReading ?? '') ?? []
  const others = [...claims]
    .filter(([reading]) => reading !== ownReading)
    .flatMap(([reading, ids]) => ids.map((id) => `${reading}/${id}`))
  return [...own, ...others]
}

/** The JSON Schema of a reading with the claims and themes of the session as examples, which editors offer. */
export function withNamesForReading(schema: object, names: GivenNames, reading: string): object {
  const named = structuredClone(schema)
  const positions = childOf(named, 'properties.positions')
  const { additionalProperties } = positions
  positions['properties'] = Object.fromEntries(names.themes.map((theme) => [theme, additionalProperties]))
  const about = childOf(named, 'properties.questions.items.properties.about.items')
  about['examples'] = claimReferences(names, reading)
  return named
}

/** The JSON Schema of a session with the readings and their claims as examples, which editors offer. */
export function withNamesForSession(schema: object, names: GivenNames): object {
  const named = structuredClone(schema)
  const session = childOf(named, 'properties.session.properties')
  childOf(session, 'closing.properties.questions.items.properties.about.items')['examples'] =
    claimReferences(names)
  const readings = [...names.claims.keys()]
  childOf(session, 'readings.items.anyOf.0')['examples'] = readings
  childOf(session, 'readings.items.anyOf.1.properties.id')['examples'] = readings
  return named
}
