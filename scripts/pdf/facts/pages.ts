import type { MissingGlyph, PageFacts } from '../pdf-facts.ts'
import { contentWithin, type ContentNode } from '../structure/structure-tree.ts'
import { keyOf } from './document-text.ts'
import type { PdfReading } from './pdf-reading.ts'
import { groupPieces, joinPieces, type TextPiece } from './text-piece.ts'

const contextLength = 20

/** What each page shows, and what of it the structure tree reaches. */
export function readPages({ document, text, tree }: PdfReading): PageFacts[] {
  const content = [...contentWithin(tree)]
  const reached = new Set(content.map(keyOf))
  const byPage = new Map<number | undefined, ContentNode[]>()
  for (const node of content) {
    const page = text.pageNumber(node.page)
    byPage.set(page, [...(byPage.get(page) ?? []), node])
  }
  return document.getPages().map((page, index) => {
    const { pieces, pictures } = text.pages[index]!
    return {
      ...page.getSize(),
      text: joinPieces(pieces),
      taggedText: joinPieces(text.piecesOf(byPage.get(index + 1) ?? [])),
      untaggedTexts: findUntagged(pieces, reached),
      pictures,
      missingGlyphs: findMissing(pieces),
    }
  })
}

/** Text that stands apart on the page stands apart here, as a running head and a page number do. */
function findUntagged(pieces: readonly TextPiece[], reached: ReadonlySet<string>): string[] {
  const stretches: TextPiece[][] = [[]]
  for (const piece of pieces) {
    const isReached = piece.marking.kind === 'tagged' && reached.has(keyOf(piece.marking))
    if (!isReached) stretches.at(-1)!.push(piece)
    else if (stretches.at(-1)!.length > 0) stretches.push([])
  }
  return stretches
    .flatMap(groupPieces)
    .map((group) => joinPieces(group).trim())
    .filter(Boolean)
}

/** Neighbouring boxes are told of together. */
function findMissing(pieces: readonly TextPiece[]): MissingGlyph[] {
  const found: MissingGlyph[] = []
  let end = 0
  for (let first = 0; first < pieces.length; first = end) {
    end = endOfRun(pieces, first)
    if (!pieces[first]!.missing) continue
    const before = pieces.slice(Math.max(0, first - contextLength), first)
    const after = pieces.slice(end, Math.min(end + contextLength, endOfRun(pieces, end)))
    found.push({
      characters: plainText(pieces.slice(first, end)).replace(/\s+/gu, ''),
      before: onOneLine(before.slice(before.findLastIndex(({ missing }) => missing) + 1)),
      after: onOneLine(after),
    })
  }
  return found
}

/** Where pieces that are missing, or pieces that are not, end. */
function endOfRun(pieces: readonly TextPiece[], start: number): number {
  let end = start
  while (end < pieces.length && pieces[end]!.missing === pieces[start]!.missing) end++
  return end
}

/** Glyph by glyph, whatever a reader is told instead. */
function plainText(pieces: readonly TextPiece[]): string {
  return joinPieces(pieces.map((piece) => ({ ...piece, spoken: undefined })))
}

function onOneLine(pieces: readonly TextPiece[]): string {
  return plainText(pieces).replace(/\s+/gu, ' ')
}
