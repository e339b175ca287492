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

/** The width of any character, by code point, in thousandths of the size; more rather than less where the font is not known. */
export function advancesOf(family: Family, weight: 400 | 600): (codePoint: number) => number {
  const name = `${family}-${weight}`
  const known =
    styles.get(name) ??
    new Map([`arabic-${weight}`, `hebrew-${weight}`, name].flatMap((style) => readRuns(style)))
  styles.set(name, known)
  return (codePoint) => known.get(codePoint) ?? fallbackAdvance(String.fromCodePoint(codePoint))
}

function fallbackAdvance(character: string): number {
  if (noWidth.test(character)) return 0
  if (fullWidth.test(character)) return 1000
  return emoji.test(character) ? emojiAdvance : unknownAdvance
}

function readRuns(style: string): [number, number][] {
  const runs = (table as Record<string, Record<string, string>>)[style] ?? {}
  return Object.entries(runs).flatMap(([start, run]) => readRun(Number.parseInt(start.slice(2), 16), run))
}

function readRun(start: number, run: string): [number, number][] {
  const advances: [number, number][] = []
  let codePoint = start
  for (const entry of run.split(' ')) {
    const [advance, count = '1'] = entry.split('*')
    for (let end = codePoint + Number(count); codePoint < end; codePoint += 1) {
      if (advance !== '-') advances.push([codePoint, Number(advance)])
    }
  }
  return advances
}
