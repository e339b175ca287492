/**
 * The forms of a text for the numbers of a language, by the categories of CLDR; `#` stands for the number. `single` is
 * for the number 1 alone where the category `one` holds others too, as 21 in Russian.
 */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule | 'single', string>> & { other: string }

/** A number in the digits of a language, without marks between the thousands. */
export function figures(language: string): (count: number) => string {
  const format = new Intl.NumberFormat(language, { useGrouping: false })
  return (count) => format.format(count)
}

/** A text with a number in it, in the plural forms of a language. */
export function pluralText(language: string, forms: PluralForms): (count: number) => string {
  const rules = new Intl.PluralRules(language)
  const figure = figures(language)
  return (count) => {
    const single = count === 1 ? forms.single : undefined
    return (single ?? forms[rules.select(count)] ?? forms.other).replaceAll('#', () => figure(count))
  }
}

/** Names in a row as a language lists them: “A, B and C”. */
export function listing(language: string): (names: readonly string[]) => string {
  const format = new Intl.ListFormat(language, { type: 'conjunction' })
  return (names) => format.format(names)
}
