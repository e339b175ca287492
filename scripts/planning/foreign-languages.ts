import type { CheckedReading } from './documents.ts'

/** Readings with their language where it is not the session's: what is shown of them is marked with it. */
export function keepForeignLanguages(readings: CheckedReading[], sessionLanguage: string): CheckedReading[] {
  return readings.map((reading) => {
    const { language, ...others } = reading.frontMatter
    const isForeign = language !== undefined && !isSameLanguage(language, sessionLanguage)
    return { ...reading, frontMatter: { ...others, ...(isForeign && { language }) } }
  })
}

/** A tag without a region is the same language as one with it. */
function isSameLanguage(one: string, other: string): boolean {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()]
  return first === second || first.startsWith(`${second}-`) || second.startsWith(`${first}-`)
}
