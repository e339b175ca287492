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

/** Fits what Zod writes to what front matter allows, and leaves out names of formats that no editor knows. */
function adapt(json: JsonSchema): void {
  if (json.type === 'string' && !json.enum && json.const === undefined) Object.assign(json, typedText)
  if (json.format !== undefined && json.format !== 'uri') delete json.format
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum
}

function render(schema: z.ZodType, title: string, description: string): string {
  const { $schema, ...json } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    override: ({ jsonSchema }) => adapt(jsonSchema),
  })
  return `${JSON.stringify({ $schema, title, description, ...json }, null, 2)}\n`
}

/** The JSON Schemas (draft 07) of the front matter of a reading and of `slides.md`, made from those the build checks with. */
export function renderJsonSchemas(): RenderedFile[] {
  return [
    {
      path: 'schema/document.schema.json',
      text: render(frontMatterSchema, 'A reading', 'The front matter of a file in documents/.'),
    },
    {
      path: 'schema/session.schema.json',
      text: render(headmatterSchema, 'A session', 'The headmatter of slides.md: the keys that are not Slidev’s.'),
    },
  ]
}
