import { unknownCharacter } from '../facts/text-piece.ts'
import type { MissingGlyph, PdfFacts } from '../pdf-facts.ts'
import { quote, type PdfProblem } from '../pdf-problem.ts'
import { fontFor } from './font-advice.ts'

const unknownRun = new RegExp(`${unknownCharacter}+`, 'u')
const anchorLength = 12

/**
 * Finds empty boxes, and names the characters that are lost and a font that has them. `printed` is the text of the
 * web page that was printed: it tells the characters that the PDF does not.
 */
export function checkGlyphs({ pages }: PdfFacts, printed: readonly string[] = []): PdfProblem[] {
  const source = printed.join('\n').replace(/\s+/gu, ' ')
  return pages.flatMap(({ missingGlyphs }, index) =>
    missingGlyphs.map((missing) => {
      const characters = lostCharacters(missing, source)
      return {
        severity: 'error',
        code: 'missing-glyph',
        message: `no font has ${describe(characters)}: an empty box is printed in ${quote(missing.context)}`,
        help: fontFor(characters),
        page: index + 1,
      }
    }),
  )
}

function lostCharacters({ characters, context }: MissingGlyph, source: string): string {
  if (!unknownRun.test(characters)) return characters
  const at = context.search(unknownRun)
  const before = context.slice(Math.max(0, at - anchorLength), at)
  const after = context.slice(at).replace(unknownRun, '').slice(0, anchorLength)
  const found = new RegExp(`${escaped(before)}(\\S{1,60}?)${escaped(after)}`, 'u').exec(source)
  return found?.[1] ?? ''
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`)
}

function describe(characters: string): string {
  const distinct = [...new Set(characters)].filter((character) => character !== unknownCharacter)
  if (distinct.length === 0) return 'a character'
  return distinct
    .slice(0, 10)
    .map(
      (character) =>
        `${character} (U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`,
    )
    .join(', ')
}
