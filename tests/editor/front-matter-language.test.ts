import { describe, expect, it } from 'vitest'
import { noNames } from '../../scripts/documents/read/read-given-names.ts'
import { frontMatterLanguage } from '../../scripts/editor/front-matter-language.ts'
import { withCursor } from './cursor.ts'

async function offered(path: string, marked: string) {
  const { yaml, position } = withCursor(marked)
  return (await frontMatterLanguage(path, noNames)?.complete(yaml, position)) ?? []
}

const reading = 'documents/rope.md'

describe('front matter', () => {
  it.each(['README.md', 'documents/notes/rope.md', 'pages/reading-rope.md', 'documents/rope.txt'])(
    'is not completed in %s',
    (path) => {
      expect(frontMatterLanguage(path, noNames)).toBeUndefined()
    },
  )

  it('comes with all that belongs below a key, to type over', async () => {
    const items = await offered(reading, '\ntitle: Rope\nque|\n')
    const questions = items.find(({ label }) => label === 'questions')
    expect(questions?.textEdit).toMatchObject({
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 3 } },
      newText: expect.stringMatching(/^questions:\n {2}- text: "\$\{1:.+\}"\n {4}level: /u),
    })
    expect(questions?.insertText).toContain('protocol: ${3|plenary,')
  })

  it('comes with whole items where one begins, first', async () => {
    const items = await offered(reading, '\nquestions:\n  - text: Why?\n  - |\n')
    expect(items[0]).toMatchObject({ label: 'questions-item', insertText: expect.stringMatching(/^text: /u) })
    expect(items.map(({ label }) => label)).toContain('protocol')
    const order = items.map(({ sortText }) => sortText!)
    expect(order).toEqual([...order].sort())
  })

  it('comes with a diagram of each kind', async () => {
    const labels = (await offered(reading, '\ndiagrams:\n  - |\n')).map(({ label }) => label)
    expect(labels.filter((label) => label.startsWith('diagram-'))).toHaveLength(8)
    expect((await offered(reading, '\nclaims:\n  - |\n')).map(({ label }) => label)).not.toContain(
      'diagram-cycle',
    )
  })

  it('of slides.md comes with the session, and within it with its keys', async () => {
    const top = await offered('slides.md', '\ntitle: x\nse|\n')
    expect(top.find(({ label }) => label === 'session')?.insertText).toContain('minutes: ')
    const inside = await offered('slides.md', '\nsession:\n  |\n')
    expect(inside.find(({ label }) => label === 'closing')?.insertText).toContain('questions:')
  })

  it('has no snippet in the place of a value', async () => {
    const labels = (await offered(reading, '\nquestions:\n  - text: Why?\n    protocol: |\n')).map(
      ({ label }) => label,
    )
    expect(labels).toContain('pairs')
    expect(labels).not.toContain('questions-item')
  })
})
