import { unknownCharacter } from '../facts/text-piece.ts'
import type { MissingGlyph, PdfFacts } from '../pdf-facts.ts'
import { quote, type PdfProblem } from '../pdf-problem.ts'
import { fontFor } from './font-advice.ts'

const anchorLength = 12

/**
 * Finds empty boxes, and names the characters that are lost and a font that has them. `printed` is the text of the
 * web page that was printed: it tells the characters that the PDF does not.
 */
export function checkGlyphs({ pages }: PdfFacts, printed: readonly string[] = []): PdfProblem[] {
  const source = oneLine(printed)
  return pages.flatMap(({ missingGlyphs }, index) =>
    missingGlyphs.map((missing) => {
      const characters = lostCharacters(missing, source)
      const place = quote(`${missing.before}${characters || missing.characters}${missing.after}`)
      return {
        severity: 'error',
        code: 'missing-glyph',
        message: `no font has ${describe(characters)}: an empty box is printed in ${place}`,
        help: fontFor(characters),
        page: index + 1,
      }
    }),
  )
}

/** Every character for which an empty box was printed, as far as it is known. */
export function lostCharactersOf({ pages }: PdfFacts, printed: readonly string[]): Set<string> {
  const source = oneLine(printed)
  const missing = pages.flatMap(({ missingGlyphs }) => missingGlyphs)
  return new Set(missing.flatMap((glyph) => [...lostCharacters(glyph, source)]))
}

function oneLine(printed: readonly string[]): string {
  return printed.join('\n').replace(/\s+/gu, ' ')
}

/** The characters that the source has between the same words; those that the PDF tells where it has not. */
function lostCharacters({ characters, before, after }: MissingGlyph, source: string): string {
  if (!characters.includes(unknownCharacter)) return characters
  const around = [before.slice(-anchorLength), after.slice(0, anchorLength)].map(escaped)
  return new RegExp(around.join('(\\S{1,60}?)'), 'u').exec(source)?.[1] ?? ''
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
