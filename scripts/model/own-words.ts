import { z } from 'zod'
import { english } from '../../words/languages/en.ts'
import { isPlural, placesIn, type Texts } from '../../words/template.ts'
import type { OwnWords } from '../../words/words-for.ts'
import { words } from './text.ts'

/** A text of one's own, in which stands no place that ours does not have. */
function ownText(text: string): z.ZodType {
  const places = placesIn(text)
  const expected = places.map((place) => `{${place}}`).join(', ')
  return words(`In English: ${text}`, text).refine(
    (own) => placesIn(own).every((place) => places.includes(place)),
    places.length > 0 ? `expected no other places than ${expected}` : 'expected no places in braces',
  )
}

function pluralForms(texts: object, other: string): z.ZodType {
  const rules = ['single', 'zero', 'one', 'two', 'few', 'many'] as const
  const form = words(`In English: ${other}; # is the number.`, other)
  return z
    .strictObject({ ...Object.fromEntries(rules.map((rule) => [rule, form.optional()])), other: form })
    .meta({ description: 'The text for each kind of number in the language.', examples: [texts] })
}

function ownTexts(texts: Texts): z.ZodType {
  if (typeof texts === 'string') return ownText(texts)
  if (isPlural(texts)) return pluralForms(texts, texts.other)
  if (Array.isArray(texts)) {
    const items = texts.map(ownTexts) as [z.ZodType, ...z.ZodType[]]
    return z.tuple(items).meta({ description: 'All of them, in their order.', examples: [texts] })
  }
  const entries = Object.entries(texts as Record<string, Texts>)
  const names = entries.map(([key]) => key)
  return z
    .strictObject(Object.fromEntries(entries.map(([key, value]) => [key, ownTexts(value).optional()])))
    .meta({
      description: `Words of your own: ${names.join(', ')}.`,
      examples: [Object.fromEntries(entries.slice(0, 1))],
    })
}

/** The words that a session may have of its own: the keys of English, each of them as it likes. */
// It is made from the keys of English, as the type is.
export const ownWordsSchema = ownTexts(english) as z.ZodType<OwnWords>
