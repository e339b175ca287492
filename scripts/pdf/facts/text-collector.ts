import type { Mark } from '../content/marked-content.ts'
import type { Glyph } from './font.ts'
import type { TextPiece } from './text-piece.ts'

interface OpenMark {
  mark: Mark
  firstPiece: number
}

/** A text that a mark says glyphs stand for. */
export interface StandIn {
  text: string
  glyphs: readonly Glyph[]
}

/** Gathers pieces of text, and gives those under a mark the text that the mark says they stand for. */
export class TextCollector {
  readonly pieces: TextPiece[] = []
  readonly standIns: StandIn[] = []
  private readonly open: OpenMark[] = []

  add(piece: TextPiece): void {
    this.pieces.push(piece)
  }

  begin(mark: Mark): void {
    this.open.push({ mark, firstPiece: this.pieces.length })
  }

  end(): void {
    const closed = this.open.pop()
    if (!closed) return
    const { mark, firstPiece } = closed
    const reversed = mark.tag === 'ReversedChars'
    if (mark.actualText === undefined && !reversed) return
    const inside = this.pieces.splice(firstPiece)
    const [first, last] = [inside[0], inside.at(-1)]
    if (!first || !last) return
    const glyphs = inside.flatMap((piece) => piece.glyphs)
    if (mark.actualText !== undefined) this.standIns.push({ text: mark.actualText, glyphs })
    const text = mark.actualText ?? reversedText(inside)
    this.pieces.push({
      ...first,
      text,
      glyphs,
      missing: inside.some(({ missing }) => missing),
      end: last.end,
    })
  }
}

/** Right-to-left text is shown from left to right, its last glyph first (ISO 32000-1, 14.8.2.3.3). */
function reversedText(pieces: readonly TextPiece[]): string {
  return pieces
    .map(({ text }) => text)
    .toReversed()
    .join('')
}
