/** Whether brackets and braces of a JSON text are nested deeper than a number of times; those in its texts do not count. */
export function isJsonDeeper(text: string, most: number): boolean {
  let depth = 0
  for (const [mark] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{\]}]/gsu)) {
    if (mark === '[' || mark === '{') depth += 1
    else if (mark === ']' || mark === '}') depth -= 1
    if (depth > most) return true
  }
  return false
}
