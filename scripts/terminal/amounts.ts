/** A number of readings, in words. */
export function countReadings(readings: number): string {
  return plural(readings, 'reading')
}

/** A number of things, in words: `1 page`, `3 pages`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
