import table from './advances.json' with { type: 'json' }

type Family = 'sans' | 'serif' | 'mono'

/** Characters of full width: ideographs, kana, hangul, their punctuation and full-width forms. */
export const fullWidth =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\u30fc\uff00-\uff60\uffe0-\uffe6]/u

const noWidth = /[\p{M}\p{Cf}\p{Cc}]/u
const emoji = /\p{Extended_Pictographic}/u

/** Noto Emoji is drawn a quarter wider than its size. */
const emojiAdvance = 1275

/** Taken for a character of a script that no bundled font has: wide enough for most. */
const unknownAdvance = 1000

const styles = new Map<string, Map<number, number>>()

/** Width of one character in thousandths of the size; more rather than less where the font is not known. */
export function advanceOf(character: string, family: Family, weight: 400 | 600): number {
  const codePoint = character.codePointAt(0) ?? 0
  const known =
    advancesOf(`${family}-${weight}`).get(codePoint) ??
    advancesOf(`hebrew-${weight}`).get(codePoint) ??
    advancesOf(`arabic-${weight}`).get(codePoint)
  if (known !== undefined) return known
  if (noWidth.test(character)) return 0
  if (fullWidth.test(character)) return 1000
  return emoji.test(character) ? emojiAdvance : unknownAdvance
}

function advancesOf(style: string): Map<number, number> {
  const read = styles.get(style) ?? readRuns((table as Record<string, Record<string, string>>)[style] ?? {})
  styles.set(style, read)
  return read
}

function readRuns(runs: Record<string, string>): Map<number, number> {
  const advances = new Map<number, number>()
  for (const [start, run] of Object.entries(runs)) {
    let codePoint = Number.parseInt(start.slice(2), 16)
    for (const entry of run.split(' ')) {
      const [advance, count = '1'] = entry.split('*')
      for (let end = codePoint + Number(count); codePoint < end; codePoint += 1) {
        if (advance !== '-') advances.set(codePoint, Number(advance))
      }
    }
  }
  return advances
}
