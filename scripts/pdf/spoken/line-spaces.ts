import { folded } from './align-texts.ts'

const space = /\s/u

/**
 * The indices of those pieces of a text after which white space of the page's text is missing, as it is where a browser
 * breaks a line. Empty when the pieces do not spell the text.
 */
export function missingSpaces(pieces: readonly string[], shown: string): number[] {
  const letters = lettersOf(shown)
  const missing: number[] = []
  let position = 0
  for (const [index, piece] of pieces.entries()) {
    for (const letter of folded(piece)) {
      if (letters[position]?.letter !== letter) return []
      position += 1
    }
    const next = pieces[index + 1]
    const isParted = space.test(piece.slice(-1)) || space.test(next?.[0] ?? ' ')
    if (position > 0 && letters[position]?.afterSpace && !isParted) missing.push(index)
  }
  return position === letters.length ? missing : []
}

function lettersOf(shown: string): { letter: string; afterSpace: boolean }[] {
  return shown
    .split(/(?<=\s)(?=\S)/u)
    .flatMap((word, index) =>
      [...folded(word)].map((letter, place) => ({ letter, afterSpace: index > 0 && place === 0 })),
    )
}
