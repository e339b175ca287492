import { z } from 'zod'
import { definitionOf, unwrap } from '../documents/validate/schema-at.ts'
import type { Schema } from '../documents/validate/schema-at.ts'
import { diagramSchema } from '../model/diagram.ts'
import { frontMatterSchema } from '../model/front-matter.ts'
import { sessionSchema } from '../model/session.ts'
import { itemLines, keyLines } from './snippet-lines.ts'
import type { NextPlace } from './snippet-lines.ts'

/** A whole key of front matter, or a whole item of a list, with places to fill in (in the Language Server Protocol's syntax). */
export interface Snippet {
  prefix: string
  description: string
  /** The keys below which it stands, from the top. */
  within: string[]
  kind: 'key' | 'item'
  body: string[]
}

type Place = Pick<Snippet, 'within' | 'kind'>

function snippet(
  prefix: string,
  description: string,
  place: Place,
  linesFor: (next: NextPlace) => string[],
): Snippet {
  let places = 0
  const body = linesFor(() => {
    places += 1
    return places
  })
  return { prefix, description, ...place, body }
}

function descriptionOf(schema: Schema): string {
  return z.globalRegistry.get(unwrap(schema))?.description ?? z.globalRegistry.get(schema)?.description ?? ''
}

/** A snippet for each key, and one more for a further item of each list of keys. */
function keySnippets(shape: Readonly<Record<string, Schema>>, within: string[]): Snippet[] {
  return Object.entries(shape).flatMap(([key, schema]) => {
    const description = descriptionOf(schema)
    const whole = snippet(key, description, { within, kind: 'key' }, (next) => keyLines(key, schema, next))
    const definition = definitionOf(unwrap(schema))
    const element = definition.type === 'array' ? unwrap(definition.element) : undefined
    if (!element || definitionOf(element).type !== 'object') return [whole]
    const place: Place = { within: [...within, key], kind: 'item' }
    const item = snippet(`${key}-item`, `One more: ${description}`, place, (next) => itemLines(element, next))
    return [whole, item]
  })
}

function diagramSnippets(): Snippet[] {
  return diagramSchema.options.map((schema) => {
    const [kind] = schema.shape.kind.values
    const place: Place = { within: ['diagrams'], kind: 'item' }
    return snippet(`diagram-${kind}`, `A diagram of the kind ${kind}.`, place, (next) =>
      itemLines(schema, next),
    )
  })
}

/** The snippets for the front matter of a reading. */
export function documentSnippets(): Snippet[] {
  return [...keySnippets(frontMatterSchema.shape, []), ...diagramSnippets()]
}

/** The snippets for the session in `slides.md`. */
export function sessionSnippets(): Snippet[] {
  const start = snippet('session', 'The session.', { within: [], kind: 'key' }, (next) => [
    'session:',
    ...keyLines('date', sessionSchema.shape.date, next).map((line) => `  ${line}`),
    ...keyLines('start', sessionSchema.shape.start, next).map((line) => `  ${line}`),
    ...keyLines('minutes', sessionSchema.shape.minutes, next).map((line) => `  ${line}`),
  ])
  return [start, ...keySnippets(sessionSchema.shape, ['session'])]
}
