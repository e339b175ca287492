import { describe, expect, test } from 'vitest'
import { StoredText } from '../../scripts/quotations/stored-text.ts'

function headings(...lines: string[]): string[] {
  return new StoredText(lines.join('\n')).headings.map(({ text, line }) => `${line}: ${text}`)
}

const paragraph =
  'The keeper of a light learns, sooner or later, that nobody thanks a lamp for burning, and that the first complaint comes on the night it does not.'

describe('the headings of a text', () => {
  test('are those of Markdown where it has any', () => {
    expect(
      headings('# The *light*', '', paragraph, '', 'Short line', '', '## [Keepers](https://e.org) ##'),
    ).toEqual(['1: The light', '7: Keepers'])
  })

  test('are underlined titles too', () => {
    expect(headings('The light', '=========', '', paragraph, '', 'Keepers', '---', paragraph)).toEqual([
      '1: The light',
      '6: Keepers',
    ])
  })

  test('are no comments in code', () => {
    expect(headings('# The light', '```', '# not a heading', '```')).toEqual(['1: The light'])
  })

  test('are short lines without the end of a sentence, where each paragraph is a line', () => {
    const lines = [
      'The light',
      paragraph,
      'Who keeps it?',
      paragraph,
      'Nobody does.',
      '- a point',
      'for this:',
      paragraph,
    ]
    expect(headings(...lines)).toEqual(['1: The light', '3: Who keeps it?'])
  })

  test('stand alone where lines are broken at a width', () => {
    const lines = [
      'The light',
      '',
      'The keeper of a light learns',
      'sooner or later what it is',
      'for.',
      '',
      'Keepers',
      '',
      'Some.',
    ]
    expect(headings(...lines)).toEqual(['1: The light', '7: Keepers'])
  })

  test('may be Chinese', () => {
    expect(headings('灯塔的比喻', '', '信任正是攻击面。'.repeat(20))).toEqual(['1: 灯塔的比喻'])
  })

  test('begin a page too', () => {
    expect(headings('# The light', paragraph, '\f# Keepers', paragraph)).toEqual([
      '1: The light',
      '3: Keepers',
    ])
  })
})

describe('the pages of a text', () => {
  function pageOf(text: string, word: string): string | undefined {
    const stored = new StoredText(text)
    return stored.pageAt(stored.text.indexOf(word))?.label
  }

  test('are counted at form feeds', () => {
    expect(pageOf('one two\n\fthree\n\ffour', 'three')).toBe('2')
  })

  test('have the number printed on them', () => {
    expect(pageOf('231\none two\n\f232\nthree\n\ffour\n– 233 –\n', 'three')).toBe('232')
    expect(pageOf('xi\none\n\fxii\nthree\n', 'three')).toBe('xii')
  })

  test('are unknown without form feeds', () => {
    expect(pageOf('one two three', 'three')).toBeUndefined()
  })
})
