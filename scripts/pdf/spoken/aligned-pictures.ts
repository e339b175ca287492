import type { PrintedPicture } from '../../model/printed-text.ts'
import { textAt } from '../pdf-object.ts'
import { elementsWithin, type ElementNode } from '../structure/structure-tree.ts'

/** The pictures of a structure tree, each with what is known of it: both come in the same order, by the same names. */
export function alignPictures(
  tree: readonly ElementNode[],
  shown: readonly PrintedPicture[],
): Map<ElementNode, PrintedPicture> {
  const names = shown.map(({ name }) => oneLine(name))
  const found = new Map<ElementNode, PrintedPicture>()
  let next = 0
  for (const element of elementsWithin(tree)) {
    const name = textAt(element.dictionary, 'Alt')
    const index = name === undefined ? -1 : names.indexOf(oneLine(name), next)
    if (index < 0) continue
    found.set(element, shown[index]!)
    next = index + 1
  }
  return found
}

function oneLine(name: string): string {
  return name.replace(/\s+/gu, ' ').trim()
}
