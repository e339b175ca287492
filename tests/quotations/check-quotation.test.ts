import { describe, expect, test } from 'vitest'
import { quote } from './quote.ts'

const text = [
  'The lighthouse',
  '',
  'Every keeper learns the same lesson, and learns it late. A lamp that never fails',
  'is a lamp that nobody watches — and a lamp that nobody watches is the one that',
  'sinks ships. The well-',
  'known answer is to fail on purpose, now and then; the honest an-',
  'swer is that “we don’t know”.',
].join('\n')

describe('what may differ', () => {
  test.each([
    ['white space and line breaks', 'A lamp that never fails is a\u00a0lamp  that nobody watches', 3],
    ['a hyphen at the end of a line, left out', 'the honest answer is', 6],
    ['a hyphen at the end of a line, kept', 'The well-known answer', 5],
    ['quotation marks', "'we don't know'", 7],
    ['dashes', 'nobody watches -- and a lamp', 4],
    ['white space around a dash', 'nobody watches—and a lamp', 4],
    ['emphasis that the quotation adds', 'the *same* lesson', 3],
    ['a link that the quotation adds', 'the [same lesson](https://example.org/a)', 3],
  ])('%s', (_name, quotation, line) => {
    expect(quote(quotation, text)).toBe(line)
  })

  test.each([
    ['ligatures of the text', 'first flat office', 'ﬁrst ﬂat oﬃce', 1],
    ['ligatures of the quotation', 'ﬁrst', 'first', 1],
    ['decomposed letters', 'café', 'cafe\u0301', 1],
    ['soft hyphens', 'lighthouse', 'light\u00adhouse', 1],
    ['soft hyphens at the end of a line', 'lighthouse', 'light\u00ad\nhouse', 1],
    ['a hyphen at the end of a page', 'the lighthouse', 'the light-\n\fhouse', 1],
    ['a line with the page number', 'and learns it late', 'and learns\n12\n\fit late', 1],
    ['guillemets and the space inside them', 'le "mot juste" est', 'le « mot juste » est', 1],
    ['line breaks between Chinese characters', '信任正是攻击面', '首先，信任正是\n攻击面。', 1],
    ['line breaks in Thai', 'ความไว้วางใจคือ', 'ความไว้\nวางใจคือ', 1],
    ['direction marks', 'الثقة هي سطح', '\u200fالثقة هي\u200f سطح الهجوم', 1],
    ['stretched Arabic', 'الثقة', 'الثــقة', 1],
  ])('%s', (_name, quotation, stored, line) => {
    expect(quote(quotation, stored)).toBe(line)
  })
})

describe('marks', () => {
  test.each([
    ['an omission', 'Every keeper learns […] a lamp that nobody watches', 3],
    ['an omission without brackets', 'Every keeper … learns it late', 3],
    ['an omission in three points', 'Every keeper... learns it late.', 3],
    ['an omission at each end', '… sinks ships …', 5],
    ['an insertion', 'Every [lighthouse] keeper learns', 3],
    ['an insertion in place of a word', 'Every [person] learns the same lesson', 3],
    ['an ending put in place of another', 'sink[ing] ships', 5],
    ['a changed initial', '[E]very keeper', 3],
    ['a changed initial in small', 'late. [a] lamp that', 3],
    ['a changed initial after an omission', 'the same lesson […] [L]earns it late', 3],
  ])('%s', (_name, quotation, line) => {
    expect(quote(quotation, text)).toBe(line)
  })

  test.each([
    ['parts in another order', 'sinks ships … Every keeper'],
    ['a changed initial that is another letter', '[A]very keeper'],
    ['nothing but marks', '[…]'],
  ])('%s is not found', (_name, quotation) => {
    expect(quote(quotation, text)).toMatch(/^the (?:parts of the )?quotation/u)
  })

  test('parts that are far apart are not one quotation', () => {
    const far = `first words of all${' and then some more'.repeat(200)} last words of all`
    expect(quote('first words … last words', far)).toContain('not in this order and close together')
  })
})

describe('what must not differ', () => {
  test.each([['another word', 'A lamp that never breaks', '“… Every keeper learns']])(
    '%s',
    (_name, quotation) => {
      expect(quote(quotation, text)).toBe(
        'the quotation is not in the text of the reading word for word; ' +
          'the text has: “A lamp that never *fails*” (line 3, The lighthouse), where the quotation has “breaks”',
      )
    },
  )

  test.each([
    [
      'a word more',
      'learns the very same lesson',
      'the text has: “learns the same lesson” (line 3, The lighthouse), without “very”',
    ],
    [
      'a word less',
      'learns same lesson',
      '“learns *the* same lesson” (line 3, The lighthouse); mark what you leave out with […]',
    ],
    ['a capital', 'every keeper learns', '“*Every* keeper learns”'],
    ['punctuation', 'learns the same lesson; and learns', '“learns the same lesson*,* and learns”'],
    ['a hyphen that is in the text', 'the best known light', '“the *best-known* light”'],
    ['a hyphen that is not', 'watch, the light-house shines', '“watch, the *lighthouse* shines”'],
    ['part of a word at the end', 'learns the same less', '“learns the same *lesson*”'],
    ['part of a word at the start', 'earns the same lesson', '“*learns* the same lesson”'],
    ['a possessive cut short', 'is the keeper', '“is the keeper*’s*”'],
  ])('%s', (_name, quotation, said) => {
    expect(
      quote(quotation, `${text} It is the keeper’s watch, the lighthouse shines, the best-known light.`),
    ).toContain(said)
  })

  test('two words where the text has one', () => {
    expect(quote('it was now here to be seen', 'We say it was nowhere to be seen today.')).toContain(
      '*nowhere*',
    )
  })

  test('a text with nothing like it', () => {
    expect(quote('Call me Ishmael some years ago', text)).toContain('and nothing like it is')
  })

  test('Chinese: the wrong character is shown', () => {
    expect(quote('信任正是防御面', '首先，信任正是攻击面。')).toContain('信任正是*攻击*面')
  })
})
