// As Pandoc reads it: no space inside the signs, no figure after them, so that “$5 and $6” stays text.
const [opening, tex, closing] = [
  String.raw`\$(?!\s)`,
  String.raw`(?:\\.|[^$\\])+?`,
  String.raw`(?<!\s)\$(?!\d)`,
]
const formula = new RegExp(`${opening}(${tex})${closing}`, 'u')

/** How a formula, `$…$`, is recognised: the source of a regular expression without groups. */
export const formulaPattern = opening + tex + closing
const atStart = new RegExp(`^${formula.source}`, 'u')
const codeOrFormula = new RegExp(`(\`+)[^\`]*?\\1|\\\\.|${formula.source}`, 'gu')

/** The formula, `$…$`, that a text begins with: its TeX, and how long it is with its signs. */
export function formulaAtStart(text: string): { tex: string; length: number } | undefined {
  const found = atStart.exec(text)
  return found ? { tex: found[1]!, length: found[0].length } : undefined
}

/** The TeX of each formula in a text of inline Markdown; those in code and behind a backslash are none. */
export function formulasIn(text: string): string[] {
  return [...text.matchAll(codeOrFormula)].flatMap(([, , tex]) => (tex === undefined ? [] : [tex]))
}
