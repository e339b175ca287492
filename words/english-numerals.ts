const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const groups = ['', ' thousand', ' million', ' billion', ' trillion', ' quadrillion']

/** What is said of a number between zero and one. */
export const lessThanOne = 'less than one'

function underHundred(value: number): string {
  if (value < 20) return small[value] ?? ''
  const unit = value % 10
  return `${tens[Math.floor(value / 10)]}${unit ? `-${small[unit]}` : ''}`
}

function underThousand(value: number): string {
  const rest = value % 100
  if (value < 100) return underHundred(value)
  return `${small[Math.floor(value / 100)]} hundred${rest ? ` and ${underHundred(rest)}` : ''}`
}

/** A whole number under a quintillion in English words: “two hundred and fifty thousand”. */
export function inEnglishWords(value: bigint): string {
  if (value < 1000n) return underThousand(Number(value))
  const parts: string[] = []
  let rest = value
  for (let group = 0; rest > 0n; group += 1, rest /= 1000n) {
    const three = Number(rest % 1000n)
    if (three)
      parts.unshift(`${group === 0 && three < 100 ? 'and ' : ''}${underThousand(three)}${groups[group]}`)
  }
  return parts.join(' ')
}
