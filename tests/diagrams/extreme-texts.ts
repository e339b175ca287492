const vocabulary =
  'the reading group asks whether careful oversight of capable models remains possible when people no longer see any errors and'.split(
    ' ',
  )

/** Texts of one length, each unlike the others: `text(3)` is the fourth. */
export type Writer = (index: number) => string

function wordsFrom(index: number, count: number): string {
  return Array.from({ length: count }, (_, place) => vocabulary[(index + place) % vocabulary.length]).join(
    ' ',
  )
}

/** What people write where the schema asks for a text, from one word to far too much. */
export const writers: Record<string, { name: Writer; text: Writer | undefined }> = {
  'one word': { name: (index) => wordsFrom(index, 1), text: undefined },
  'a few words': { name: (index) => wordsFrom(index, 4), text: (index) => wordsFrom(index + 3, 7) },
  'a sentence': { name: (index) => wordsFrom(index, 6), text: (index) => wordsFrom(index + 3, 20) },
  'sentences for names': { name: (index) => wordsFrom(index, 20), text: (index) => wordsFrom(index, 30) },
  'three hundred words': { name: (index) => wordsFrom(index, 9), text: (index) => wordsFrom(index, 300) },
  'no place to break': {
    name: (index) => `${index}${'unbreakable'.repeat(20)}`,
    text: (index) => `https://example.org/${index}/${'path'.repeat(100)}`,
  },
  Arabic: {
    name: () => 'السلامة النموذج الثقة في التحقق',
    text: () => 'السلامة النموذج الثقة في التحقق من القدرة التي لا يراها أحد في أي مكان على الإطلاق',
  },
  Chinese: {
    name: () => '模型越强大对齐失败的代价',
    text: () => '模型越强大，对齐失败的代价就越高，安全也就越重要。',
  },
}

/** A list of items, each made of its number. */
export function range<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index))
}
