import type { PDFDocument } from '@cantoo/pdf-lib'
import type { PrintedText } from '../../model/printed-text.ts'
import type { PdfReading } from '../facts/pdf-reading.ts'
import { unknownCharacter } from '../facts/text-piece.ts'
import { changeRole, insertElement } from '../structure/insert-element.ts'
import type { ElementNode } from '../structure/structure-tree.ts'
import { alignTexts } from './align-texts.ts'
import { heldRuns, type HeldRun } from './held-runs.ts'

/** A text of the PDF, with the text of the page that it was printed from where that is known. */
export interface AlignedRun extends HeldRun {
  held: string
  /** True when an empty box stands in it for letters that are not known. */
  hasGaps: boolean
  shown: PrintedText | undefined
}

/** The texts of a PDF beside those of the page that it was printed from; `shown` are these in the page's order. */
export function alignRuns({ text, tree }: PdfReading, shown: readonly PrintedText[]): AlignedRun[] {
  const runs = heldRuns(tree, text).map((run) => ({
    ...run,
    held: run.pieces.map((piece) => piece.text).join(''),
    hasGaps: run.pieces.some(({ missing, text }) => missing && text.includes(unknownCharacter)),
  }))
  const found = alignTexts(
    runs.map(({ held, hasGaps }) => ({ text: held, hasGaps })),
    shown.map(({ text }) => text),
  )
  return runs.map((run, index) => ({ ...run, shown: shown[found[index] ?? -1] }))
}

/**
 * The element that holds a text alone, to say something of it: its own, or a new one. `NonStruct` is passed over by
 * readers, and would be with what it says.
 */
export function holderOf(document: PDFDocument, run: HeldRun): ElementNode {
  const isAlone = run.element.children.length === run.content.length
  if (!isAlone) run.element = insertElement(document, run.element, 'Span', run.content)
  if (run.element.role === 'NonStruct') changeRole(run.element, 'Span')
  return run.element
}
