import { describe, expect, it } from 'vitest'
import { withNamesForReading, withNamesForSession } from '../../scripts/editor/known-names.ts'
import { yamlLanguage } from '../../scripts/editor/yaml-language.ts'
import { documentJsonSchema, sessionJsonSchema } from '../../scripts/schema/render-json-schemas.ts'
import { withCursor } from './cursor.ts'

const names = {
  claims: new Map([
    ['rope', ['trust', 'slack']],
    ['paradox', ['verify']],
  ]),
  themes: ['oversight', 'pace'],
}

async function offered(schema: object, marked: string): Promise<string[]> {
  const { yaml, position } = withCursor(marked)
  return (await yamlLanguage(schema).complete(yaml, position)).map(({ label }) => label)
}

describe('in a reading, an editor offers', () => {
  const schema = withNamesForReading(documentJsonSchema(), names, 'rope')

  it.each(['[|]', '\n      - |', '\n      - slack\n      - |'])(
    'its own claims, and those of others: about: %j',
    async (list) => {
      const claims = await offered(schema, `\nquestions:\n  - text: Why?\n    about: ${list}\n`)
      expect(claims).toEqual(expect.arrayContaining(['trust', 'paradox/verify']))
      expect(claims).not.toContain('rope/trust')
      expect(claims).not.toContain('buffer')
      expect(claims).not.toContain('true')
    },
  )

  it('the themes on which it has taken no position yet', async () => {
    const themes = await offered(schema, '\npositions:\n  pace: { stance: extends }\n  |\n')
    expect(themes).toContain('oversight')
    expect(themes).not.toContain('pace')
    expect(await offered(schema, '\npositions:\n  pace:\n    stance: |\n')).toContain('challenges')
  })
})

describe('in slides.md, an editor offers', () => {
  const schema = withNamesForSession(sessionJsonSchema(), names)

  it('the readings', async () => {
    expect(await offered(schema, '\nsession:\n  readings:\n    - |\n')).toEqual(
      expect.arrayContaining(['rope', 'paradox']),
    )
    expect(await offered(schema, '\nsession:\n  readings:\n    - id: |\n')).toEqual(
      expect.arrayContaining(['rope', 'paradox']),
    )
  })

  it('the claims of all', async () => {
    const marked =
      '\nsession:\n  closing:\n    minutes: 5\n    questions:\n      - text: Why?\n        about: [|]\n'
    expect(await offered(schema, marked)).toEqual(expect.arrayContaining(['rope/trust', 'paradox/verify']))
  })
})

it('the schema that is given stays as it is', () => {
  const schema = documentJsonSchema()
  withNamesForReading(schema, names, 'rope')
  expect(schema).toEqual(documentJsonSchema())
})
