import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { openSync } from 'fontkit'

/** Packages of each family of advances.json, and the subsets of theirs that it covers. */
const sources = {
  sans: { name: 'source-sans-3', subsets: /latin|greek|cyrillic|vietnamese/u },
  serif: { name: 'source-serif-4', subsets: /latin|greek|cyrillic|vietnamese/u },
  mono: { name: 'jetbrains-mono', subsets: /latin|greek|cyrillic|vietnamese/u },
  hebrew: { name: 'noto-sans-hebrew', subsets: /hebrew-hebrew/u },
  arabic: { name: 'noto-sans-arabic', subsets: /arabic-arabic/u },
}

const covered = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x300, 0x36f],
  [0x370, 0x52f],
  [0x591, 0x6ff],
  [0x1e00, 0x1fff],
  [0x2000, 0x206f],
  [0x20a0, 0x22ff],
] as const

/**
 * The advance widths of the installed fonts in thousandths of the size: for each family and weight, runs of
 * advances by their first code point; `600*95` stands for 95 equal ones, `-` for a character the font has not.
 */
export function advanceTable(): Record<string, Record<string, string>> {
  const table: Record<string, Record<string, string>> = {}
  for (const [family, source] of Object.entries(sources)) {
    for (const weight of [400, 600]) table[`${family}-${weight}`] = runs(advancesOf(source, weight))
  }
  return table
}

function advancesOf(
  { name, subsets }: { name: string; subsets: RegExp },
  weight: number,
): Map<number, number> {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve(`@fontsource/${name}/package.json`)),
    'files',
  )
  const advances = new Map<number, number>()
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(`-${weight}-normal.woff2`) || !subsets.test(file)) continue
    const font = openSync(join(folder, file))
    for (const codePoint of font.characterSet) {
      if (!covered.some(([first, last]) => codePoint >= first && codePoint <= last)) continue
      const advance = (font.glyphForCodePoint(codePoint).advanceWidth * 1000) / font.unitsPerEm
      advances.set(codePoint, Math.round(advance))
    }
  }
  return advances
}

function runs(advances: Map<number, number>): Record<string, string> {
  const result: Record<string, string> = {}
  for (const [first, last] of covered) {
    const codePoints = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    if (!codePoints.some((codePoint) => advances.has(codePoint))) continue
    const run = codePoints.map((codePoint) => advances.get(codePoint) ?? '-').join(' ')
    result[`U+${first.toString(16).padStart(4, '0')}`] = shortened(run)
  }
  return result
}

function shortened(run: string): string {
  return run.replaceAll(/(?<=^| )(\S+)(?: \1(?= |$)){2,}/gu, (equal, advance: string) => {
    return `${advance}*${equal.split(' ').length}`
  })
}
