import { describe, expect, it } from 'vitest'
import { yamlLanguage } from '../../scripts/editor/yaml-language.ts'
import { documentJsonSchema, sessionJsonSchema } from '../../scripts/schema/render-json-schemas.ts'
import { withCursor } from './cursor.ts'

const document = yamlLanguage(documentJsonSchema())
const session = yamlLanguage(sessionJsonSchema())

async function offered(language: typeof document, marked: string): Promise<string[]> {
  const { yaml, position } = withCursor(marked)
  return (await language.complete(yaml, position)).map(({ label }) => label)
}

describe('completion', () => {
  it('offers the keys of a reading that are not there yet', async () => {
    const keys = await offered(document, '\ntitle: Rope\n|\n')
    expect(keys).toEqual(expect.arrayContaining(['summary', 'claims', 'questions', 'diagrams']))
    expect(keys).not.toContain('title')
    expect(keys).not.toContain('A reading')
  })

  it.each([
    ['a claim', '\nclaims:\n  - |\n', ['id', 'text', 'evidence', 'locator', 'figures']],
    ['the kinds of readings', '\nkind: |\n', ['article', 'paper', 'post']],
    ['protocols', '\nquestions:\n  - text: Why?\n    protocol: |\n', ['plenary', 'write-first', 'pairs']],
    [
      'stances',
      '\npositions:\n  oversight:\n    stance: |\n',
      ['supports', 'challenges', 'extends', 'silent'],
    ],
    ['the kinds of diagrams', '\ndiagrams:\n  - kind: |\n', ['threat-model', 'cycle', 'scale']],
    [
      'the keys of one kind of diagram',
      '\ndiagrams:\n  - kind: cycle\n    |\n',
      ['title', 'steps', 'centre'],
    ],
  ])('offers %s at their place', async (_what, marked, labels) => {
    expect(await offered(document, marked)).toEqual(expect.arrayContaining(labels))
  })

  it('offers of one kind of diagram no key of another', async () => {
    expect(await offered(document, '\ndiagrams:\n  - kind: cycle\n    |\n')).not.toContain('pathways')
  })

  it('offers the keys of the session', async () => {
    expect(await offered(session, '\nsession:\n  |\n')).toEqual(
      expect.arrayContaining(['date', 'minutes', 'readings']),
    )
  })

  it('says what each key is for, and begins its value', async () => {
    const { yaml, position } = withCursor('\n|\n')
    const claims = (await document.complete(yaml, position)).find(({ label }) => label === 'claims')
    expect(claims?.documentation).toBeTruthy()
    expect(claims?.insertText).toMatch(/^claims:\n\s+- id:/u)
  })

  it('answers about the text as it is now', async () => {
    expect(await offered(document, '\ntitle: Rope\nkind: |\n')).toContain('post')
    expect(await offered(document, '\ntitle: Rope\n|\n')).toContain('summary')
  })
})

describe('description', () => {
  it('says what the key under the pointer is for', async () => {
    const hover = await document.describe('\nthesis: It holds.\n', { line: 1, character: 2 })
    const thesis = documentJsonSchema().properties?.['thesis'] as { description: string }
    expect(JSON.stringify(hover?.contents)).toContain(thesis.description)
  })

  it('is silent where there is nothing', async () => {
    expect(await document.describe('\n\n', { line: 1, character: 0 })).toBeUndefined()
  })
})
