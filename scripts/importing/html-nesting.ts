/** Elements that have no end tag, or need none. */
const unclosed = new Set(
  (
    'area base br col embed hr img input link meta source track wbr ' +
    'p li dt dd tr td th thead tbody tfoot colgroup option optgroup rp rt'
  ).split(' '),
)

/** Parts within parts that a page may have: as many as Chromium’s parser keeps apart. */
const deepest = 512

/** Whether the elements of a page are nested deeper than any page that people read, by its tags. */
export function isNestedTooDeep(html: string): boolean {
  let depth = 0
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)(?:\s[^<>]*)?(?<!\/)>/giu)) {
    if (unclosed.has(name.toLowerCase())) continue
    depth = Math.max(0, depth + (closing ? -1 : 1))
    if (depth > deepest) return true
  }
  return false
}
