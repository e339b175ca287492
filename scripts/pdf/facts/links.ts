import { PDFDict, PDFRef, type PDFDocument } from '@cantoo/pdf-lib'
import { nameAt, textAt } from '../pdf-object.ts'
import type { LinkFacts } from '../pdf-facts.ts'
import { elementsWithin, type ElementNode } from '../structure/structure-tree.ts'
import { readTarget } from './destination.ts'
import type { PdfReading } from './pdf-reading.ts'

/** An annotation of a link with the page that it is on. */
export interface LinkAnnotation {
  reference: PDFRef | undefined
  dictionary: PDFDict
  /** From 1. */
  page: number
}

/** The annotations of links, page by page. */
export function linkAnnotations(document: PDFDocument): LinkAnnotation[] {
  return document.getPages().flatMap(({ node }, index) => {
    const annotations = node.Annots()
    return (annotations?.asArray() ?? []).flatMap((object, position) => {
      const dictionary = annotations!.lookup(position)
      if (!(dictionary instanceof PDFDict) || nameAt(dictionary, 'Subtype') !== 'Link') return []
      return [{ reference: object instanceof PDFRef ? object : undefined, dictionary, page: index + 1 }]
    })
  })
}

/** The elements that hold the annotations of links, by annotation. */
export function linkElements(tree: readonly ElementNode[]): Map<PDFRef, ElementNode> {
  const elements = new Map<PDFRef, ElementNode>()
  for (const element of elementsWithin(tree)) {
    if (element.role !== 'Link') continue
    for (const child of element.children) if (child.kind === 'object') elements.set(child.target, element)
  }
  return elements
}

/**
 * The links of a document. Browsers print no annotation for a link to a place that is not there: its element alone
 * is left, and leads nowhere.
 */
export function readLinks(reading: PdfReading): LinkFacts[] {
  const { document, text, tree } = reading
  const elements = linkElements(tree)
  const links: LinkFacts[] = linkAnnotations(document).map(({ reference, dictionary, page }) => {
    const element = reference && elements.get(reference)
    return {
      page,
      target: readTarget(reading, dictionary),
      text: element ? text.spokenText([element]) : '',
      description: textAt(dictionary, 'Contents'),
      tagged: element !== undefined,
    }
  })
  for (const element of elementsWithin(tree)) {
    if (element.role !== 'Link' || hasAnnotation(element)) continue
    const page = text.firstPage([element])
    links.push({ page, target: { kind: 'nowhere' }, text: text.spokenText([element]), tagged: true })
  }
  return links
}

function hasAnnotation(element: ElementNode): boolean {
  return [element, ...elementsWithin(element.children)].some(({ children }) =>
    children.some(({ kind }) => kind === 'object'),
  )
}
