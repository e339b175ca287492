import { cslDates, cslNames } from '../model/csl.ts'
import type { FrontMatter, Person } from '../model/front-matter.ts'
import { citationName } from './person-names.ts'
import type { ProtectedText } from './protected-text.ts'

const number = /^\d+$/u

function variableOf(name: string, value: unknown, text: ProtectedText): unknown {
  if (cslNames.includes(name)) return (value as Person[]).map((person) => citationName(person, text))
  if (cslDates.includes(name))
    return typeof value === 'string' ? { 'date-parts': [value.split('-').map(Number)] } : value
  // A number that the style may put into words, such as “2nd ed.”.
  return number.test(String(value)) ? String(value) : text.protect(String(value))
}

/** The facts that only references show, in text that the processor leaves as it is. */
export function rareVariables(
  csl: NonNullable<FrontMatter['csl']>,
  text: ProtectedText,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(csl).flatMap(([name, value]) =>
      value === undefined || name === 'type' ? [] : [[name, variableOf(name, value, text)]],
    ),
  )
}
