import { measureText } from '../scripts/typography/measure.ts'
import type { TypeStyle } from '../scripts/typography/measure.ts'

/** A text that fits on one line of a width: whole, or its first words and an ellipsis. For labels that repeat what stands elsewhere. */
export function shorten(text: string, width: number, style: TypeStyle): string {
  if (measureText(text, style) <= width) return text
  const characters = [...text]
  let end = characters.length
  while (end > 0 && measureText(`${characters.slice(0, end).join('').trimEnd()}…`, style) > width) end -= 1
  return `${characters.slice(0, end).join('').trimEnd()}…`
}
