// As Pandoc reads it: no space inside the signs, no figure after them, so that “$5 and $6” stays text. Behind a figure
// only what cannot be money opens a formula, so that “100$, then 200$US” stays text and “20$^\circ$” does not.
const [opening, tex, closing] = [
  String.raw`(?:(?<!\d)\$(?!\s)|(?<=\d)\$(?=[\\^_{]|[A-Za-z]\$))`,
  String.raw`(?:\\.|[^$\\])+?`,
  String.raw`(?<!\s)\$(?!\d)`,
]
const formula = new RegExp(`${opening}(${tex})${closing}`, 'u')

/** How a formula, `$…$`, is recognised: the source of a regular expression without groups. */
export const formulaPattern = opening + tex + closing
const atOffset = new RegExp(formula.source, 'uy')
const codeOrFormula = new RegExp(`(\`+)[^\`]*?\\1|\\\\.|${formula.source}`, 'gu')

/** The formula, `$…$`, that begins at an offset of a text: its TeX, and how long it is with its signs. */
export function formulaAt(text: string, offset: number): { tex: string; length: number } | undefined {
  atOffset.lastIndex = offset
  const found = atOffset.exec(text)
  return found ? { tex: found[1]!, length: found[0].length } : undefined
}

/** The TeX of each formula in a text of inline Markdown; those in code and behind a backslash are none. */
export function formulasIn(text: string): string[] {
  return [...text.matchAll(codeOrFormula)].flatMap(([, , tex]) => (tex === undefined ? [] : [tex]))
}
