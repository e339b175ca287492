import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { frontMatterAt } from '../../scripts/editor/front-matter-view.ts'

const file = '---\ntitle: Rope\nkind: post\n---\n\n# A body: not YAML\n'
const typedLine = fc.string({ unit: 'grapheme' }).filter((line) => !/^---|[\r\n]/u.test(line))
const at = (line: number) => ({ line, character: 0 })

describe('the front matter at a place of a file', () => {
  it('is YAML with the lines of the file', () => {
    const yaml = frontMatterAt(file, at(2))!
    expect(yaml.split('\n')[2]).toBe('kind: post')
    expect(parse(yaml)).toEqual({ title: 'Rope', kind: 'post' })
  })

  it.each([
    ['the first fence', file, 0],
    ['the last fence', file, 3],
    ['the body', file, 5],
    ['a file without front matter', 'title: Rope\n', 0],
    ['a file whose front matter begins late', '\n---\ntitle: Rope\n---\n', 2],
  ])('is not in %s', (_place, text, line) => {
    expect(frontMatterAt(text, at(line))).toBeUndefined()
  })

  it('is there before its last fence is typed, and on Windows', () => {
    expect(frontMatterAt('---\ntitle: R', at(1))).toContain('title: R')
    expect(parse(frontMatterAt(file.replaceAll('\n', '\r\n'), at(1))!)).toEqual({
      title: 'Rope',
      kind: 'post',
    })
  })

  it('has each line where the file has it, whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(typedLine, { minLength: 1 }), (lines) => {
        const text = ['---', ...lines, '---', 'body'].join('\n')
        expect(frontMatterAt(text, at(lines.length))?.split('\n').slice(1, -1)).toEqual(lines)
      }),
    )
  })
})
