import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { format, plain } from './format.ts'
import type { Facts } from './format.ts'

const post: Facts = {
  title: 'An In-Depth Analysis of the Claude Mythos System Card - Part 2',
  authors: [{ given: 'Sayhan', family: 'Yalvaçer' }],
  editors: [{ given: 'Berke', family: 'Çelik' }],
  kind: 'post',
  date: '2026-04-07',
  source: { name: 'Blog', url: 'https://example.org/card' },
}

const paper: Facts = {
  title: 'On reliable lamps',
  authors: ['Ada King Lovelace', 'Ludwig van Beethoven', { organisation: 'Lamp & Light Ltd' }],
  kind: 'paper',
  date: '2024-05',
  source: { name: 'Journal of Examples', volume: '12', issue: '3', pages: '1-24', doi: '10.1000/lamp' },
}

async function one(facts: Facts, style = 'apa', language = 'en-GB'): Promise<string> {
  const { references } = await format([facts], { style, language })
  return references.map((reference) => `${plain(reference)} ${reference.inText}`).join('')
}

describe('in APA style', () => {
  test.each<[string, Facts, string]>([
    [
      'a post',
      post,
      'Yalvaçer, S. (2026, April 7). An In-Depth Analysis of the Claude Mythos System Card - Part 2. _Blog_. ' +
        'https://example.org/card (Yalvaçer, 2026)',
    ],
    [
      'a paper by several',
      paper,
      'Lovelace, A. K., van Beethoven, L., & Lamp & Light Ltd. (2024). On reliable lamps. ' +
        '_Journal of Examples_, _12_(3), 1–24. https://doi.org/10.1000/lamp (Lovelace et al., 2024)',
    ],
    ['no author', { title: 'Lamps', date: '2020' }, '_Lamps_. (2020). (Lamps, 2020)'],
    [
      'no date',
      { title: 'Lamps', authors: ['Ada Lovelace'] },
      'Lovelace, A. (n.d.). _Lamps_. (Lovelace, n.d.)',
    ],
    [
      'a chapter in a book',
      {
        title: 'Lamps',
        authors: ['Ada Lovelace'],
        editors: ['Alan Turing'],
        kind: 'chapter',
        date: '1950',
        source: { name: 'The Book of Lamps', publisher: 'Example Press', pages: '7–9' },
      },
      'Lovelace, A. (1950). Lamps. In A. Turing (Ed.), _The Book of Lamps_ (pp. 7–9). Example Press. (Lovelace, 1950)',
    ],
    [
      'a report by an organisation',
      { title: 'Lamp report', authors: [{ organisation: 'Lamp Board' }], kind: 'report', date: '2023' },
      'Lamp Board. (2023). _Lamp report_. (Lamp Board, 2023)',
    ],
    [
      'a Chinese name',
      { title: '灯塔', authors: ['王小明'], kind: 'book', date: '2020' },
      '王小明. (2020). _灯塔_. (王小明, 2020)',
    ],
    [
      'a single name',
      { title: 'Lamps', authors: ['Plato'], kind: 'book' },
      'Plato. (n.d.). _Lamps_. (Plato, n.d.)',
    ],
    [
      'a title that ends in a question',
      { title: 'Who watches?', authors: ['Plato'], kind: 'book' },
      'Plato. (n.d.). _Who watches?_ (Plato, n.d.)',
    ],
  ])('%s', async (_name, facts, expected) => {
    expect(await one(facts)).toBe(expected)
  })

  test('readings stand in alphabetical order, and two of one year are told apart', async () => {
    const again = { ...paper, title: 'More reliable lamps' }
    const { references } = await format([post, paper, again])
    expect(references.map(({ documentId, inText }) => [documentId, inText])).toEqual([
      ['reading-3', '(Lovelace et al., 2024a)'],
      ['reading-2', '(Lovelace et al., 2024b)'],
      ['reading-1', '(Yalvaçer, 2026)'],
    ])
  })
})

test('every reference names its authors, though the one above has the same', async () => {
  const { references } = await format([post, { ...post, title: 'Part 3' }], { style: 'chicago-author-date' })
  expect(references.map(plain)).toEqual([
    expect.stringMatching(/^Yalvaçer, Sayhan/u),
    expect.stringMatching(/^Yalvaçer, Sayhan/u),
  ])
})

test('a reading may have the name of something in JavaScript', async () => {
  const { references } = await format([
    { title: 'constructor', authors: [{ given: 'Ada', family: 'ToString' }, 'constructor'] },
  ])
  expect(references.map(plain)).toEqual(['ToString, A., & constructor. (n.d.). _constructor_.'])
})

describe('a name', () => {
  test.each<[NonNullable<Facts['authors']>[number], string]>([
    ['Ada Lovelace', 'Lovelace, A.'],
    ['J. R. R. Tolkien', 'Tolkien, J. R. R.'],
    ['Jean-Paul Sartre', 'Sartre, J.-P.'],
    ['Martin Luther King Jr.', 'King, M. L., Jr.'],
    ['Ludwig van Beethoven', 'van Beethoven, L.'],
    ["Flann O'Brien", "O'Brien, F."],
    ['Лев Толстой', 'Толстой, Л.'],
    ['أحمد علي', 'علي, أ.'],
    ['王小明', '王小明'],
    ['김 철수', '김 철수'],
    ['Plato', 'Plato'],
    [{ organisation: 'van Gogh Museum & Co., Inc.' }, 'van Gogh Museum & Co., Inc.'],
    [{ given: 'Sayhan', family: 'Yalvaçer' }, 'Yalvaçer, S.'],
  ])('%j', async (author, expected) => {
    const { references } = await format([{ title: 'T', authors: ['Zoe Zebra', author], kind: 'book' }])
    expect(references.map(plain)).toEqual([expect.stringContaining(`Zebra, Z., & ${expected}`)])
  })
})

describe('the link', () => {
  test('is the DOI, or else the address, or else nothing', async () => {
    const { references } = await format([
      { title: 'A', source: { doi: '10.1000/a<b>#c', url: 'https://example.org/a' } },
      { title: 'B', source: { url: 'https://example.org/b?x=1&y=2' } },
      { title: 'C' },
    ])
    expect(references.map(({ url }) => url)).toEqual([
      'https://doi.org/10.1000/a%3Cb%3E%23c',
      'https://example.org/b?x=1&y=2',
      undefined,
    ])
  })
})

describe('another style', () => {
  test.each([
    [
      'ieee',
      '[1] A. K. Lovelace, L. van Beethoven, and Lamp & Light Ltd, ‘On reliable lamps’, _Journal of Examples_, vol. 12, no. 3, pp. 1–24, May 2024, doi: 10.1000/lamp. [1]',
    ],
    [
      'mla',
      'Lovelace, Ada King, et al. ‘On reliable lamps’. _Journal of Examples_, vol. 12, no. 3, May 2024, pp. 1–24, https://doi.org/10.1000/lamp. (Lovelace et al.)',
    ],
    [
      'vancouver',
      '1. Lovelace AK, van Beethoven L, Lamp & Light Ltd. On reliable lamps. Journal of Examples. 2024 May;12(3):1–24. (1)',
    ],
  ])('%s, by its name', async (style, expected) => {
    expect(await one(paper, style)).toBe(expected)
  })

  test('from a file, without changing the case of a title', async () => {
    const folder = join(import.meta.dirname, '../fixtures')
    const { references } = await format([paper], { style: 'references/house-style.csl', folder })
    expect(references.map(plain)).toEqual([
      'Ada King Lovelace, Ludwig van Beethoven, Lamp & Light Ltd: _On reliable lamps_.',
    ])
    expect(references[0]?.inText).toBe('{On reliable lamps}')
  })

  test('in the words of another language', async () => {
    expect(await one({ ...post, kind: 'chapter' }, 'apa', 'de')).toContain('In B. Çelik (Hrsg.)')
    expect(await one({ ...post, kind: 'chapter' }, 'apa', 'de-AT')).toContain('(Hrsg.)')
  })
})

describe('a style that cannot be used', () => {
  test.each([
    ['an unknown name', 'appa', 'unknown-citation-style', 'did you mean `apa`?'],
    [
      'a name like no other',
      'the style of my old teacher',
      'unknown-citation-style',
      'the styles are apa, chicago-author-date, ',
    ],
    ['a missing file', 'styles/mine.csl', 'missing-file', 'starts from the folder of slides.md'],
    ['a file that is no style', './format.ts', 'invalid-citation-style', 'save the style again'],
    [
      'a style with a mistake',
      '../fixtures/references/faulty-style.csl',
      'unusable-citation-style',
      'choose another style',
    ],
  ])('%s', async (_name, style, code, help) => {
    const { references, diagnostics } = await format([paper], { style })
    expect(references).toEqual([])
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]).toMatchObject({ severity: 'error', code, span: { path: 'slides.md', line: 2 } })
    expect(diagnostics[0]?.help).toContain(help)
  })

  test('a language that has no words for citations is a warning', async () => {
    const { references, diagnostics } = await format([post], { language: 'tlh' })
    expect(references).toHaveLength(1)
    expect(diagnostics).toMatchObject([
      { severity: 'warning', code: 'unknown-citation-language', span: { line: 1 } },
    ])
  })
})

describe('so many readings that a thread of its own formats them', () => {
  const many = Array.from({ length: 100 }, (_, index) => ({
    ...paper,
    title: `${paper.title} ${index + 100}`,
  }))

  test('have the references that few have', async () => {
    const { references } = await format(many)
    expect(references).toHaveLength(100)
    const withoutYear = (text: string) => text.replaceAll(/\d{4}[a-z]{0,2}/gu, 'year')
    const [alone] = (await format([many[7]!])).references
    const among = references.find(({ documentId }) => documentId === 'reading-8')!
    expect(withoutYear(plain(among))).toBe(withoutYear(plain(alone!)))
  })

  test('have none with a style that has a mistake, which is told', async () => {
    const { references, diagnostics } = await format(many, {
      style: '../fixtures/references/faulty-style.csl',
    })
    expect(references).toEqual([])
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'unusable-citation-style' }])
  })
})

describe('any text in any field', () => {
  const text = fc
    .string({ unit: 'binary', minLength: 1 })
    .filter((drawn) => /[^\s\p{Z}\p{Cc}\p{Cf}]/u.test(drawn) && drawn.isWellFormed())
  const awkward = fc.constantFrom(
    '<i>x</i>',
    '"quoted"',
    '‘a’ ’b’',
    'A: B? C.',
    '&amp; & <',
    '{{ x }}',
    '--',
    '...',
    'e\u0301',
    '\ufdd0',
    '\ue000',
    "'",
    ' x ',
    'constructor',
    '__proto__',
    'constructor',
    '__proto__',
  )
  const field = fc.oneof(
    text,
    awkward,
    fc.tuple(awkward, text, awkward).map((parts) => parts.join('')),
  )

  const reading = fc.record({ title: field, family: field, publisher: field })
  // Line breaks in names and titles are read as spaces.
  const lineBreaks = /\s*[\n\v\f\r\u0085\u2028\u2029]\s*/gu
  const onOneLine = (text: string) =>
    text.search(lineBreaks) === -1 ? text : text.replaceAll(lineBreaks, ' ').trim()

  test.each(['apa', 'chicago-author-date', 'ieee', 'mla', 'oscola', 'din-1505-2'])(
    '%s keeps it',
    async (style) => {
      await fc.assert(
        fc.asyncProperty(fc.array(reading, { minLength: 50, maxLength: 50 }), async (drawn) => {
          const facts = drawn.map(({ title, family, publisher }): Facts => {
            return {
              title,
              authors: [{ given: 'A', family: `Name ${family}` }],
              kind: 'book',
              source: { publisher },
            }
          })
          const { references } = await format(facts, { style })
          expect(references).toHaveLength(drawn.length)
          drawn.forEach(({ title, family, publisher }, index) => {
            const own = references.find(({ documentId }) => documentId === `reading-${index + 1}`)
            const shown = own?.runs.map(({ text: run }) => run).join('')
            for (const text of [title, `Name ${family}`, publisher]) expect(shown).toContain(onOneLine(text))
          })
        }),
        { numRuns: 10, endOnFailure: true },
      )
    },
  )
})
