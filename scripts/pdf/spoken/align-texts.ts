/** A text of which a PDF holds the letters, in an order that may not be that in which it is read. */
export interface HeldText {
  text: string
  /** True when an empty box stands in it for letters that are not known. */
  hasGaps: boolean
}

/** How far each list may run ahead of the other before the two are brought together again. */
const farthest = 200

/**
 * Finds for each text of a PDF the index of the page's text that it was printed from: both come in the same order, and
 * have the same letters, in whatever order. What only one of them has is passed over.
 */
export function alignTexts(held: readonly HeldText[], shown: readonly string[]): (number | undefined)[] {
  const heldKeys = held.map(({ text }) => lettersOf(text))
  const shownKeys = shown.map(lettersOf)
  const agree = (here: number, there: number) =>
    heldKeys[here] === shownKeys[there] ||
    (held[here]!.hasGaps && isPartOf(heldKeys[here]!, shownKeys[there]!))
  const found: (number | undefined)[] = held.map(() => undefined)
  let [here, there] = [0, 0]
  while (here < held.length && there < shown.length) {
    if (!agree(here, there)) {
      const next = nextAgreement(heldKeys, shownKeys, here, there)
      if (!next) {
        here += 1
        continue
      }
      ;[here, there] = next
    }
    found[here] = there
    here += 1
    there += 1
  }
  return found
}

/** Where both lists go on alike with the fewest texts passed over. */
function nextAgreement(
  heldKeys: readonly string[],
  shownKeys: readonly string[],
  here: number,
  there: number,
): [number, number] | undefined {
  for (let passed = 1; passed <= farthest; passed++) {
    for (let ahead = 0; ahead <= passed; ahead++) {
      const [first, second] = [here + passed - ahead, there + ahead]
      const key = heldKeys[first]
      if (key !== undefined && key !== '' && key === shownKeys[second]) return [first, second]
    }
  }
  return undefined
}

/** The characters of a text in the order of their codes, without case, accents' forms, hyphens and white space. */
function lettersOf(text: string): string {
  return [...folded(text)].sort().join('')
}

const passedOver = /[\s\p{Cf}\p{Cc}\u034F\u2010\uFFFD-]+/gu

/** What of a text stays the same when it is set: no case, no ligatures, no white space, no hyphens at line ends. */
export function folded(text: string): string {
  const letters = text.normalize('NFKD').toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ')
  return letters.normalize('NFKD').replace(passedOver, '')
}

/** Whether a sorted text is the other without some characters, and has more than half of them. */
function isPartOf(part: string, whole: string): boolean {
  const sought = [...part]
  let found = 0
  for (const character of whole) if (sought[found] === character) found += 1
  return found === sought.length && part.length < whole.length
}
