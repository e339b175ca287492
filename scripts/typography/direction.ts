const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** The direction that a text is read in: that of its first letter, as browsers take it for `dir="auto"`. */
export function textDirection(text: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0]
  return letter && rightToLeft.test(letter) ? 'rtl' : 'ltr'
}

/** The direction that most of a list of texts are read in. */
export function prevailingDirection(texts: string[]): 'ltr' | 'rtl' {
  const count = texts.filter((text) => textDirection(text) === 'rtl').length
  return count * 2 > texts.length ? 'rtl' : 'ltr'
}
