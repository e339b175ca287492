import { describe, expect, it } from 'vitest'
import { markdownToParagraphs } from '../../scripts/pages/markdown-to-paragraphs.ts'

describe("a document's body in the presenter's notes", () => {
  it('is a paragraph for each block, with a bullet for each list item and no markup', () => {
    const body =
      '# Background\n\nIt was *late* and `x`\nwas [here](https://example.org).\n\n- one\n- two\n\n```\ncode\n```\n'
    expect(markdownToParagraphs(body)).toEqual([
      'Background',
      'It was late and x was here.',
      '• one',
      '• two',
      'code',
    ])
  })

  it('shows HTML as the text it is', () => {
    expect(markdownToParagraphs('<b>bold</b>')).toEqual(['<b>bold</b>'])
  })
})
