import fc from 'fast-check'

const vocabularies = [
  'safety capability the guarantee of a model that nobody has yet inspected in deployment whatsoever trust oversight'.split(
    ' ',
  ),
  'безопасность модель доверие и проверка того что никто не видел предосторожность'.split(' '),
  'السلامة النموذج الثقة في التحقق من القدرة التي لا يراها أحد'.split(' '),
  'בטיחות המודל אמון ובדיקה של מה שאיש לא ראה יכולת'.split(' '),
  ['模型越强大', '对齐失败的代价', '就越高', '安全'],
  ['counter-intuitively', 'Donaudampfschifffahrtsgesellschaftskapitän', '100 %', '—', 'x'],
]

/** A text of up to `longest` words, all in one script: Latin, Cyrillic, Arabic, Hebrew, Chinese, or awkward words. */
export function arbitraryText(longest: number): fc.Arbitrary<string> {
  return fc
    .constantFrom(...vocabularies)
    .chain((words) => fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: longest }))
    .map((words) => words.join(' '))
}

/** From one word to a sentence: for names. */
export const arbitraryName = fc.oneof(arbitraryText(1), arbitraryText(3), arbitraryText(8))

/** From one word to a long sentence: for what is said of a name. */
export const arbitrarySentence = fc.oneof(arbitraryText(4), arbitraryText(18))
