import { type } from '../../../styles/layout-metrics.ts'
import { shortenToLines } from '../../../styles/shorten.ts'
import type { Words } from '../../../words/words.ts'

interface NamedReading {
  documentTitle: string
  shortName?: string
}

const lines = 2

/** A reading's names for a caption of a width, in two lines at most: they stand whole on its opener. */
export function captionName<Reading extends NamedReading>(
  { documentTitle, shortName }: Reading,
  width: number,
): NamedReading {
  const short = (name: string): string =>
    shortenToLines(name, lines, { width, step: type.caption, family: 'sans' })
  return {
    documentTitle: short(documentTitle),
    ...(shortName !== undefined && { shortName: short(shortName) }),
  }
}

/** The names of readings in one caption of a width, in two lines at most; of many the first, and how many more. */
export function captionNames(readings: readonly NamedReading[], width: number, words: Words): string {
  const names = readings.map(({ documentTitle, shortName }) => shortName ?? documentTitle)
  const caption = (count: number): string => {
    const more = names.length - count
    const shown = names.slice(0, count).join('; ')
    return more > 0 ? words.andMore(shown, more) : shown
  }
  const fits = (text: string): boolean =>
    shortenToLines(text, lines, { width, step: type.caption, family: 'sans' }) === text
  for (let count = names.length; count > 1; count -= 1) {
    if (fits(caption(count))) return caption(count)
  }
  return shortenToLines(caption(1), lines, { width, step: type.caption, family: 'sans' })
}
