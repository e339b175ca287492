import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { renderInlineMarkdown } from '../../components/inline-markdown.ts'
import type { InlineMarkdownOptions } from '../../components/inline-markdown.ts'

function parse(text: string, options?: InlineMarkdownOptions) {
  const html = renderInlineMarkdown(text, options)
  return parseHTML(`<!doctype html><html><body><p>${html}</p></body></html>`).document.querySelector('p')!
}

describe('inline Markdown', () => {
  it.each([
    ['*a* and _b_', '<em>a</em> and <em>b</em>'],
    ['**a** and ***b***', '<strong>a</strong> and <em><strong>b</strong></em>'],
    ['`*a*`', '<code>*a*</code>'],
    [
      '[a](https://example.org/)',
      '<a href="https://example.org/" target="_blank" rel="noopener noreferrer">a</a>',
    ],
    ['[a](#claims)', '<a href="#claims">a</a>'],
  ])('%s is rendered', (text, html) => {
    expect(renderInlineMarkdown(text)).toBe(html)
  })

  it.each([
    '<b>bold</b>',
    '<script>alert(1)</script>',
    '&amp; &#60; &copy;',
    '"quotes" -- and --- dashes ... (c)',
    '<https://example.org> and https://example.org',
    'snake_case_word and 2 * 3 * 4',
    '~~struck~~ ==marked== H~2~O',
    '# no heading',
    '- no list',
    '> no quotation',
    '1. no number',
    '    no code block',
    '{{ 1 + 1 }} and ${x} and $x$',
    '[a](javascript:alert(1))',
    '[a](vbscript:x) [b](data:text/html,x)',
    'C:\\temp\\new and \\\\server\\share',
    '\\*a\\* and \\_b\\_ and C:\\temp\\_x and \\`c\\`',
    '![a](https://example.org/d.png) and ![](b.png "t") and ![c]',
    'see ![a [b](https://example.org/b)](https://example.org/c(d).png), and !',
    'line\nbreak  \nand another\\\nline',
    '[^1] and [x] and [ref][id]',
    'constructor __proto__ toString',
  ])('%j arrives as it was typed', (text) => {
    expect(parse(text).textContent).toBe(text)
  })

  it('shows no images', () => {
    expect(parse('![a](https://example.org/a.png)').querySelector('img')).toBeNull()
  })

  it('leaves links as their text inside a link', () => {
    expect(renderInlineMarkdown('a [b *c*](https://example.org) d', { unlinked: true })).toBe(
      'a b <em>c</em> d',
    )
  })
})

describe('mathematics', () => {
  it('is a picture with its source as its name', () => {
    const formula = parse('so $a < b$.', { math: true }).querySelector('[role="img"]')!
    expect(formula.getAttribute('aria-label')).toBe('a < b')
    expect(formula.querySelector('.katex')).not.toBeNull()
    expect(
      formula.querySelector('[aria-hidden]'),
      'what is hidden is no part of a picture in a PDF',
    ).toBeNull()
  })

  it.each(['it costs $5 and $6', 'a $ b $ c', '\\$a$', '$x'])('%s is none', (text) => {
    expect(parse(text, { math: true }).textContent).toBe(text.replace('\\$', '$'))
    expect(parse(text, { math: true }).querySelector('[role="img"]')).toBeNull()
  })

  it.each([
    '$\\href{javascript:alert(1)}{x}$',
    '$\\includegraphics{https://example.org/a.png}$',
    '$\\undefined{$',
  ])('%s loads and runs nothing', (text) => {
    expect(parse(text, { math: true }).querySelector('a, img, script')).toBeNull()
  })
})

const awkward = fc.constantFrom(
  '<',
  '>',
  '&',
  '"',
  "'",
  '{{',
  '}}',
  '<script>',
  '</p>',
  '<!--',
  '-->',
  '&lt;',
  '\\',
  '\n',
  '\t',
  '~~',
  '$',
  '#',
  '- ',
  '|',
  ':',
  '@',
  'onerror=',
  '<img src=x onerror=alert(1)>',
  'https://x.y',
  '“',
  '…',
  '--',
  '🧗',
  'ا',
  '\u0301',
)
const plainText = fc.array(fc.oneof(awkward, fc.string({ unit: 'binary' })), { maxLength: 12 }).map((parts) =>
  parts
    .join('')
    .replace(/[*_`[\]\0\r]/gu, '')
    .toWellFormed(),
)

describe('any text', () => {
  it('without Markdown in it arrives exactly as it was typed', () => {
    fc.assert(
      fc.property(plainText, (text) => {
        expect(parse(text).textContent).toBe(text)
      }),
      { numRuns: 3000 },
    )
  })

  it('brings no element but emphasis, code and links, and no address that runs', () => {
    const anyText = fc
      .array(
        fc.oneof(
          awkward,
          fc.constantFrom('*', '**', '_', '`', '[', '](', ')', 'javascript:', '!'),
          fc.string(),
        ),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(anyText, (text) => {
        for (const element of parse(text).querySelectorAll('*')) {
          expect(['EM', 'STRONG', 'CODE', 'A']).toContain(element.tagName)
          expect(element.getAttribute('href') ?? '').not.toMatch(/^\s*(?:javascript|vbscript|file):/iu)
          expect(element.getAttributeNames().some((name) => name.startsWith('on'))).toBe(false)
        }
      }),
      { numRuns: 3000 },
    )
  })
})
