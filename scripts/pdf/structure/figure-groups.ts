import { textAt } from '../pdf-object.ts'
import { changeRole } from './insert-element.ts'
import { elementsWithin, type ElementNode } from './structure-tree.ts'

const selfContained = new Set(['Figure', 'Formula', 'Table', 'L', 'BlockQuote', 'Code', 'P'])

/**
 * Makes a division of a `<figure>` that groups a picture or a text with its caption: the browser writes it as a
 * `Figure`, and would have it need an alternative text beside that of the picture in it.
 */
export function ungroupFigures(tree: ElementNode[]): void {
  for (const element of elementsWithin(tree)) {
    if (element.role !== 'Figure' || hasAlternative(element)) continue
    const [, ...inner] = elementsWithin([element])
    if (inner.some(({ role }) => selfContained.has(role))) changeRole(element, 'Div')
  }
}

/** True when a picture carries a text that stands for it. */
export function hasAlternative({ dictionary }: ElementNode): boolean {
  return Boolean((textAt(dictionary, 'Alt') ?? textAt(dictionary, 'ActualText'))?.trim())
}
