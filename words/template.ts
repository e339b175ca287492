import { figures, pluralText, type PluralForms } from './plural.ts'

/** The names in braces of a text, in their order: `['planned', 'available']` of “{planned} of {available}”. */
type Places<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? [Name, ...Places<Rest>]
  : []

type Values<Names extends unknown[]> = { [Index in keyof Names]: string | number }

/** What a text is to those who write with it: itself, or a function of what goes into its places. */
export type Written<Texts> = Texts extends string
  ? Places<Texts> extends []
    ? string
    : (...values: Values<Places<Texts>>) => string
  : Texts extends { other: string }
    ? (count: number) => string
    : Texts extends readonly (infer Item)[]
      ? Written<Item>[]
      : { -readonly [Key in keyof Texts]: Written<Texts[Key]> }

/** The shape of texts with the wording left open: lists are as long, and a text with a number has the forms it needs. */
export type Translated<Texts> = Texts extends string
  ? string
  : Texts extends { other: string }
    ? PluralForms
    : { readonly [Key in keyof Texts]: Translated<Texts[Key]> }

/** Texts in the shape of others. */
export type Texts = string | PluralForms | readonly Texts[] | { readonly [key: string]: Texts }

const place = /\{(\w+)\}/gu

/** The names in braces of a text, in their order. */
export function placesIn(text: string): string[] {
  return [...text.matchAll(place)].map(([, name]) => name!)
}

/** Whether texts are the forms of one text for different numbers. */
export function isPlural(texts: object): texts is PluralForms {
  return 'other' in texts
}

function fill(text: string, names: readonly string[], figure: (count: number) => string) {
  return (...values: (string | number)[]): string =>
    text.replaceAll(place, (whole, name: string) => {
      const value = values[names.indexOf(name)]
      return typeof value === 'number' ? figure(value) : (value ?? whole)
    })
}

/** Makes texts usable: those with places become functions, whose values come in the order of the places in `model`. */
export function write(model: Texts, texts: Texts, language: string): unknown {
  if (typeof model === 'string') {
    const names = placesIn(model)
    return names.length === 0 ? texts : fill(String(texts), names, figures(language))
  }
  if (isPlural(model)) return pluralText(language, texts as PluralForms)
  const entries = Object.entries(model).map(([key, value]) => [
    key,
    write(value as Texts, (texts as Record<string, Texts>)[key]!, language),
  ])
  return Array.isArray(model) ? entries.map(([, value]) => value) : Object.fromEntries(entries)
}

/** Some of the texts in the shape of others; a list is given whole. */
export type OwnTexts<Model> = Model extends string
  ? string
  : Model extends { other: string } | readonly unknown[]
    ? Translated<Model>
    : { readonly [Key in keyof Model]?: OwnTexts<Model[Key]> }

/** Texts with a person's own in their places. */
export function withOwn(texts: Texts, own: unknown): Texts {
  if (own === undefined) return texts
  if (typeof texts === 'string' || Array.isArray(texts) || isPlural(texts)) return own as Texts
  return Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [
      key,
      withOwn(value as Texts, (own as Record<string, unknown>)[key]),
    ]),
  )
}
