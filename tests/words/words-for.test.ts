import { describe, expect, it } from 'vitest'
import { languages } from '../../words/languages/all.ts'
import { english } from '../../words/languages/en.ts'
import { isPlural, placesIn, type Texts } from '../../words/template.ts'
import { directionOf, languageOfWords, wordsFor, wordsOf } from '../../words/words-for.ts'

/** Each text of a language with its key and the text it stands for in English; all forms of a plural. */
function textsOf(model: Texts, texts: Texts, key = ''): { key: string; english: string; text: string }[] {
  if (typeof model === 'string') return [{ key, english: model, text: String(texts) }]
  if (isPlural(model))
    return Object.entries(texts).map(([form, text]) => ({
      key: `${key}.${form}`,
      english: model.other,
      text: String(text),
    }))
  return Object.entries(model).flatMap(([name, value]) =>
    textsOf(value as Texts, (texts as Record<string, Texts>)[name]!, key ? `${key}.${name}` : name),
  )
}

describe.each(Object.keys(languages))('the words in %s', (name) => {
  const texts = textsOf(english, languages[name]!)

  it('have the places that English has, and no other', () => {
    for (const { key, english: model, text } of texts)
      expect({ key, places: placesIn(text).sort() }).toEqual({ key, places: placesIn(model).sort() })
  })

  it('have a form for every number of the language', () => {
    const categories = new Intl.PluralRules(name).resolvedOptions().pluralCategories
    const plural = Object.entries(languages[name]!.minutes).map(([form]) => form)
    for (const category of categories.filter((one) => one !== 'other' && one !== 'many' && one !== 'zero'))
      expect(plural).toContain(category)
  })

  it('are written throughout', () => {
    for (const { key, text } of texts) expect(text.trim(), key).not.toBe('')
  })
})

describe('the words for a tag', () => {
  it.each([
    ['de-AT', 'de'],
    ['en-US', 'en-US'],
    ['en-GB', 'en'],
    ['zh-TW', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['cy', undefined],
    ['no tag', undefined],
  ])('%s are those of %s', (tag, name) => {
    expect(languageOfWords(tag)).toBe(name)
  })

  it('count as the language does', () => {
    expect([1, 2, 5, 21].map(wordsFor('ru').minutes)).toEqual([
      '1 минута',
      '2 минуты',
      '5 минут',
      '21 минута',
    ])
    expect([1, 2, 3, 11].map(wordsFor('ar').minutes)).toEqual([
      'دقيقة واحدة',
      'دقيقتان',
      '3 دقائق',
      '11 دقيقة',
    ])
    expect(wordsFor('fa').figure(12)).toBe('۱۲')
  })

  it('give way to a session’s own, each where it is named', () => {
    const words = wordsOf({ language: 'en', ownWords: { reading: { claims: 'Arguments' } } })
    expect([words.reading.claims, words.reading.claim]).toEqual(['Arguments', 'Claim'])
  })
})

describe('the direction of a language', () => {
  it.each([
    ['ar', 'rtl'],
    ['fa-IR', 'rtl'],
    ['he', 'rtl'],
    ['ur', 'rtl'],
    ['de', 'ltr'],
    ['ja', 'ltr'],
    ['no tag', 'ltr'],
  ])('%s is %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction)
  })
})
