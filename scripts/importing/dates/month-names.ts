const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']

const names = languages.flatMap((language) => {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, index) => ({
    name: format.format(Date.UTC(2001, index, 1)).toLowerCase(),
    number: index + 1,
  }))
})

const shortest = 3

/** The number of a month that is named, in whole or by its first letters: `March`, `Sept`, `März`; or nothing. */
export function monthOfName(written: string): number | undefined {
  const word = written.toLowerCase()
  if (word.length < shortest) return undefined
  const numbers = new Set(names.filter(({ name }) => name.startsWith(word)).map(({ number }) => number))
  return numbers.size === 1 ? [...numbers][0] : undefined
}
