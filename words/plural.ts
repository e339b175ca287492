/** The forms of a text for the numbers of a language, by the categories of CLDR; `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** A number in the digits of a language, without marks between the thousands. */
export function figures(language: string): (count: number) => string {
  const format = new Intl.NumberFormat(language, { useGrouping: false })
  return (count) => format.format(count)
}

/** Texts with a number in them, in the plural forms of a language. */
export function plurals(language: string): (forms: PluralForms) => (count: number) => string {
  const rules = new Intl.PluralRules(language)
  const figure = figures(language)
  return (forms) => (count) => (forms[rules.select(count)] ?? forms.other).replaceAll('#', figure(count))
}

/** Names in a row as a language lists them: “A, B and C”. */
export function listing(language: string): (names: readonly string[]) => string {
  const format = new Intl.ListFormat(language, { type: 'conjunction' })
  return (names) => format.format(names)
}
