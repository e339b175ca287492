// Own code, because `@sindresorhus/slugify` spells щ, χ and & otherwise: a library that is imported again would get
// other ids than its readings have.

/** Letters that are no Latin letter with a mark, as they are usually written in Latin letters. */
const latin: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

function pairs(script: string, spellings: string): [string, string][] {
  const written = spellings.split(' ')
  return [...script].map((letter, index) => [letter, written[index] ?? ''])
}

// Without marks: NFKD has taken й and ё, ή and ϊ apart before.
const others = new Map([
  ...Object.entries(latin),
  ...pairs(
    'абвгдежзиклмнопрстуфхцчшщъыьэюяєґђјљњћџѕ',
    'a b v g d e zh z i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya ye g dj j lj nj c dz dz',
  ),
  ...pairs('αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'),
  ['і', 'i'] as const,
])

/** Small letters of the Greek and Cyrillic scripts in Latin ones, for names of files; other scripts stay as they are. */
export function inLatinLetters(text: string): string {
  return [...text].map((letter) => others.get(letter) ?? letter).join('')
}
