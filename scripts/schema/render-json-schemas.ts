import { z } from 'zod'
import { frontMatterSchema } from '../model/front-matter.ts'
import { headmatterSchema } from '../model/session.ts'

/** A file that is made from something else, with its path relative to the project's folder. */
export interface RenderedFile {
  path: string
  text: string
}

type JsonSchema = z.core.JSONSchema.BaseSchema

// Where text is meant, front matter keeps a number or a word such as `no` as typed; an editor must not object.
const typedText = { type: ['string', 'number', 'boolean'] }

/**
 * Fits what Zod writes to what front matter allows, and leaves out names of formats that no editor knows, and empty
 * defaults, which editors would write in the place of an example.
 */
function adapt(json: JsonSchema): void {
  if (typeof json.default === 'object') delete json.default
  if (json.type === 'string' && !json.enum && json.const === undefined) Object.assign(json, typedText)
  if (json.format !== undefined && json.format !== 'uri') delete json.format
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum
}

function jsonSchemaOf(schema: z.ZodType, title: string, description: string): JsonSchema {
  const { $schema, ...json } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    override: ({ jsonSchema }) => adapt(jsonSchema),
  })
  return { $schema, title, description, ...json }
}

/** The JSON Schema (draft 07) of the front matter of a reading, made from the schema that the build checks with. */
export function documentJsonSchema(): JsonSchema {
  return jsonSchemaOf(frontMatterSchema, 'A reading', 'The front matter of a file in documents/.')
}

/** The JSON Schema (draft 07) of what Colloquy reads in `slides.md`. */
export function sessionJsonSchema(): JsonSchema {
  const description = 'The headmatter of slides.md: the keys that are not Slidev’s.'
  return jsonSchemaOf(headmatterSchema, 'A session', description)
}

/** Both JSON Schemas as files. */
export function renderJsonSchemas(): RenderedFile[] {
  const file = (name: string, schema: JsonSchema) => ({
    path: `schema/${name}.schema.json`,
    text: `${JSON.stringify(schema, null, 2)}\n`,
  })
  return [file('document', documentJsonSchema()), file('session', sessionJsonSchema())]
}
