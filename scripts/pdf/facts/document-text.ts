import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import { textAt } from '../pdf-object.ts'
import { contentWithin, type ContentNode, type StructureNode } from '../structure/structure-tree.ts'
import { PageReader } from './page-reader.ts'
import type { PageContent } from './content-reader.ts'
import { joinPieces, type TextPiece } from './text-piece.ts'

/** The text of a document, by page and by the marks that the structure tree points at. */
export class DocumentText {
  readonly pages: PageContent[]
  private readonly pageNumbers = new Map<PDFRef, number>()
  private readonly pieces = new Map<string, TextPiece[]>()

  constructor(document: PDFDocument) {
    const reader = new PageReader()
    this.pages = document.getPages().map((page) => reader.read(page))
    for (const [index, page] of document.getPages().entries()) this.pageNumbers.set(page.ref, index + 1)
    for (const piece of this.pages.flatMap(({ pieces }) => pieces)) {
      if (piece.marking.kind !== 'tagged') continue
      const key = keyOf(piece.marking)
      const list = this.pieces.get(key)
      if (list) list.push(piece)
      else this.pieces.set(key, [piece])
    }
  }

  /** The number of a page from 1; undefined for a page that the document does not show. */
  pageNumber(page: PDFRef): number | undefined {
    return this.pageNumbers.get(page)
  }

  /** The page on which the content below some nodes begins. */
  firstPage(nodes: readonly StructureNode[]): number | undefined {
    for (const { page } of contentWithin(nodes)) return this.pageNumber(page)
    return undefined
  }

  /** On how many pages text below some nodes is; a mark around nothing, which a moved element leaves behind, is not counted. */
  countPages(nodes: readonly StructureNode[]): number {
    const withText = [...contentWithin(nodes)].filter((node) =>
      this.piecesOf([node]).some((piece) => piece.text.trim() !== ''),
    )
    return new Set(withText.map(({ page }) => page)).size
  }

  /** Has all text of some content told as another. */
  replace(nodes: Iterable<ContentNode>, spoken: string): void {
    for (const [index, piece] of this.piecesOf(nodes).entries()) piece.spoken = index === 0 ? spoken : ''
  }

  piecesOf(nodes: Iterable<ContentNode>): TextPiece[] {
    return [...nodes].flatMap((node) => this.pieces.get(keyOf(node)) ?? [])
  }

  /** The characters that the document holds for some nodes, with no space that is not among them. */
  storedText(nodes: readonly StructureNode[]): string {
    return this.piecesOf(contentWithin(nodes))
      .map((piece) => piece.spoken ?? piece.text)
      .join('')
  }

  /** What a screen reader says of some nodes: their text, or the text that stands for it. */
  spokenText(nodes: readonly StructureNode[]): string {
    const parts: string[] = []
    let content: ContentNode[] = []
    const flush = () => {
      if (content.length > 0) parts.push(joinPieces(this.piecesOf(content)))
      content = []
    }
    const visit = (node: StructureNode) => {
      if (node.kind === 'content') content.push(node)
      if (node.kind !== 'element') return
      const replacement = textAt(node.dictionary, 'ActualText') ?? textAt(node.dictionary, 'Alt')
      if (replacement === undefined) return node.children.forEach(visit)
      flush()
      parts.push(replacement)
    }
    nodes.forEach(visit)
    flush()
    return parts
      .map((part) => part.replace(/\s+/gu, ' ').trim())
      .filter(Boolean)
      .join(' ')
  }
}

/** Names marked content, within a document. */
export function keyOf({ stream, mcid }: { stream: PDFRef; mcid: number }): string {
  return `${stream.tag}/${mcid}`
}
