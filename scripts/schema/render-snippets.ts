import { z } from 'zod'
import { definitionOf, unwrap } from '../documents/validate/schema-at.ts'
import type { Schema } from '../documents/validate/schema-at.ts'
import { diagramSchema } from '../model/diagram.ts'
import { frontMatterSchema } from '../model/front-matter.ts'
import { sessionSchema } from '../model/session.ts'
import type { RenderedFile } from './render-json-schemas.ts'
import { itemLines, keyLines } from './snippet-lines.ts'
import type { NextPlace } from './snippet-lines.ts'

/** What an editor offers while front matter is typed (VS Code's format for snippets). */
export interface Snippet {
  /** Where VS Code offers it: it takes front matter for YAML, and the body for Markdown. */
  scope: 'yaml'
  prefix: string
  description: string
  body: string[]
}

function snippet(prefix: string, description: string, linesFor: (next: NextPlace) => string[]): Snippet {
  let places = 0
  const body = linesFor(() => {
    places += 1
    return places
  })
  return { scope: 'yaml', prefix, description, body }
}

function descriptionOf(schema: Schema): string {
  return z.globalRegistry.get(unwrap(schema))?.description ?? z.globalRegistry.get(schema)?.description ?? ''
}

/** A snippet for each key, and one more for a further item of each list of keys. */
function keySnippets(shape: Readonly<Record<string, Schema>>): Snippet[] {
  return Object.entries(shape).flatMap(([key, schema]) => {
    const whole = snippet(key, descriptionOf(schema), (next) => keyLines(key, schema, next))
    const definition = definitionOf(unwrap(schema))
    const element = definition.type === 'array' ? unwrap(definition.element) : undefined
    if (!element || definitionOf(element).type !== 'object') return [whole]
    const item = snippet(`${key}-item`, `One more: ${descriptionOf(schema)}`, (next) => itemLines(element, next))
    return [whole, item]
  })
}

function diagramSnippets(): Snippet[] {
  return diagramSchema.options.map((schema) => {
    const [kind] = schema.shape.kind.values
    return snippet(`diagram-${kind}`, `A diagram of the kind ${kind}, under diagrams.`, (next) => itemLines(schema, next))
  })
}

/** The snippets for the front matter of a reading. */
export function documentSnippets(): Snippet[] {
  return [...keySnippets(frontMatterSchema.shape), ...diagramSnippets()]
}

/** The snippets for the session in `slides.md`. */
export function sessionSnippets(): Snippet[] {
  const start = snippet('session', 'The session.', (next) => [
    'session:',
    ...keyLines('date', sessionSchema.shape.date, next).map((line) => `  ${line}`),
    ...keyLines('start', sessionSchema.shape.start, next).map((line) => `  ${line}`),
    ...keyLines('minutes', sessionSchema.shape.minutes, next).map((line) => `  ${line}`),
  ])
  return [start, ...keySnippets(sessionSchema.shape)]
}

/** Snippets that make VS Code complete front matter without any extension, as a file of its workspace. */
export function renderSnippets(): RenderedFile {
  const named = [
    ...documentSnippets().map((one) => [`Reading: ${one.prefix}`, one]),
    ...sessionSnippets().map((one) => [`Session: ${one.prefix}`, one]),
  ]
  return {
    path: '.vscode/colloquy.code-snippets',
    text: `${JSON.stringify(Object.fromEntries(named), null, 2)}\n`,
  }
}
