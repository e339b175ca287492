const letters: Record<string, string> = { AA: 'Å', aa: 'å' }

/**
 * Writes the few letters of LaTeX that citation-js does not know in a way that it knows: `\AA`, `\aa`, the hook
 * `\h`, and accents over the dotless `\i` and `\j`, whose dot is none of theirs.
 */
export function mendLatexLetters(bibtex: string): string {
  return bibtex
    .replaceAll(/\{\\(AA|aa)\}|\\(AA|aa)(?:\{\}|(?![A-Za-z])[ \t]*)/gu, (_, braced: string, bare: string) =>
      String(letters[braced ?? bare]),
    )
    .replaceAll(
      /\\(["'.=^`~]|[Huv](?![A-Za-z]))[ \t]*(?:\{\\([ijI])\}|\\([ijI])(?![A-Za-z])(?:\{\}|[ \t]+)?)/gu,
      (_, accent: string, braced: string, bare: string) => `\\${accent}{${braced ?? bare}}`,
    )
    .replaceAll(/\{?\\h\{([A-Za-z])\}\}?|\{\\h[ \t]+([A-Za-z])\}/gu, (_, braced: string, bare: string) =>
      `${braced ?? bare}\u0309`.normalize('NFC'),
    )
}

/** Whether a text still has a command of LaTeX, such as `\textquotedbl`. */
export function hasLatexCommand(text: string | undefined): boolean {
  return /\\[A-Za-z]/u.test(text ?? '')
}
