interface FontAdvice {
  characters: RegExp
  family: string
  /** The package of Debian and Ubuntu that has it. */
  debianPackage: string
}

/** The Noto fonts by script; the first that fits is advised. Families that follow `Noto Sans Script` are not listed. */
const fonts: FontAdvice[] = [
  {
    characters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u,
    family: 'Noto Sans CJK',
    debianPackage: 'fonts-noto-cjk',
  },
  { characters: /\p{Emoji_Presentation}/u, family: 'Noto Emoji', debianPackage: 'fonts-noto-core' },
  { characters: /[\u{1D400}-\u{1D7FF}∀-⋿]/u, family: 'Noto Sans Math', debianPackage: 'fonts-noto-core' },
  { characters: /\p{S}/u, family: 'Noto Sans Symbols 2', debianPackage: 'fonts-noto-core' },
  {
    characters: /\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}/u,
    family: 'Noto Sans',
    debianPackage: 'fonts-noto-core',
  },
]

const namedScripts = [
  'Arabic Armenian Bengali Cherokee Coptic Cuneiform Devanagari Ethiopic Georgian Gothic Gujarati Gurmukhi Hebrew',
  'Kannada Khmer Lao Malayalam Mongolian Myanmar Oriya Runic Sinhala Syriac Tamil Telugu Thaana Thai Tibetan Tifinagh',
]
  .flatMap((line) => line.split(' '))
  .map((script) => ({ script, characters: new RegExp(`\\p{Script=${script}}`, 'u') }))

/** What to do about characters that no font has: an imperative that names a font to install. */
export function fontFor(characters: string): string {
  const known = fonts.find((font) => font.characters.test(characters))
  if (known)
    return `install ${known.family} (Debian: ${known.debianPackage}), or write it with other characters`
  const named = namedScripts.find((candidate) => candidate.characters.test(characters))
  if (named)
    return `install Noto Sans ${named.script} (Debian: fonts-noto-core), or write it with other characters`
  if (/\p{Co}|\p{Cn}/u.test(characters))
    return 'write it with other characters: no font is known that has these'
  return 'install the Noto fonts (Debian: fonts-noto-core and fonts-noto-extra), or write it with other characters'
}
