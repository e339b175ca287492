import escapeStringRegexp from 'escape-string-regexp'
import { unknownCharacter } from '../facts/text-piece.ts'
import type { MissingGlyph, PdfFacts } from '../pdf-facts.ts'
import { quote, type PdfFinding } from '../pdf-problem.ts'
import { fontFor } from './font-advice.ts'

const anchorLength = 12
const mostNamed = 10
/** Every font that Colloquy brings has these: where one stands beside a box, the box is that of a mark above it. */
const basicLatin = /[!-~]/gu
/** Joins letters to one picture, or says in which form one is shown: no font is to be installed for it. */
const joining = /[\p{Cf}\p{Variation_Selector}\uFFFD\s]/gu

/**
 * Finds empty boxes, and names the characters that are lost and a font that has them: once for each font to install.
 * `printed` is the text of the web page that was printed: it tells the characters that the PDF does not.
 */
export function checkGlyphs({ pages }: PdfFacts, printed: readonly string[] = []): PdfFinding[] {
  const source = oneLine(printed)
  const byHelp = new Map<string, Set<string>>()
  const unknown: PdfFinding[] = []
  for (const [index, { missingGlyphs }] of pages.entries()) {
    for (const missing of missingGlyphs) {
      const lost = lostCharacters(missing, source)
      if (lost === '' && missing.characters !== '') unknown.push(unknownLetter(missing, index + 1))
      for (const letter of lost.replace(joining, '')) {
        const help = fontFor(letter)
        byHelp.set(help, (byHelp.get(help) ?? new Set()).add(letter))
      }
    }
  }
  const known = [...byHelp].map(([help, letters]): PdfFinding => {
    const message = `no font has ${describe([...letters])}: a box is printed in place of ${letters.size > 1 ? 'each' : 'it'}`
    return { code: 'missing-glyph', message, help, letters: [...letters] }
  })
  return [...known, ...unknown]
}

function unknownLetter({ before, after, characters }: MissingGlyph, page: number): PdfFinding {
  const place = quote(`${before}${characters}${after}`)
  const message = `no font has a character: an empty box is printed in ${place}`
  return { code: 'missing-glyph', message, help: fontFor(''), page, subject: before || after }
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

/**
 * The characters that the source has between the same words; those that the PDF tells where it has not. The PDF may
 * tell those of several boxes at the first of them.
 */
function lostCharacters({ characters, before, after }: MissingGlyph, source: string): string {
  const told = characters.includes(unknownCharacter) ? '' : characters
  const around = [before.slice(-anchorLength), after.slice(0, anchorLength)]
  const found = foundBetween(around, source)
  const lost = around.every(Boolean) ? found || told : told || found
  return lost.replace(basicLatin, '')
}

function foundBetween(around: readonly string[], source: string): string {
  return (
    new RegExp(around.map((text) => escapeStringRegexp(text)).join('(\\S{1,60}?)'), 'u').exec(source)?.[1] ??
    ''
  )
}

function describe(letters: readonly string[]): string {
  const named = letters.slice(0, mostNamed).map((letter) => {
    const code = letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    return `${letter} (U+${code})`
  })
  const left = letters.length - named.length
  return left > 0 ? `${named.join(', ')} and ${left} more` : named.join(', ')
}
