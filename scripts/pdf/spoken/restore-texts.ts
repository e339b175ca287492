import { PDFHexString, PDFName, type PDFDocument } from '@cantoo/pdf-lib'
import type { PdfReading } from '../facts/pdf-reading.ts'
import { unknownCharacter, type TextPiece } from '../facts/text-piece.ts'
import { changeRole, insertElement } from '../structure/insert-element.ts'
import { alignTexts, folded, type HeldText } from './align-texts.ts'
import { heldRuns, type HeldRun } from './held-runs.ts'
import { missingSpaces } from './line-spaces.ts'
import { SpaceWriter } from './space-writer.ts'

/** A text of the PDF, with the text of the page that it was printed from where that is known. */
interface RestoredRun extends HeldRun {
  held: string
  shown: string | undefined
  /** It is read from its `ActualText`: its glyphs stand in another order, or are not all there. */
  replaced: boolean
}

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/**
 * Gives the tags of a PDF the text of the page that it was printed from, letter by letter. Browsers write right-to-left
 * text as it is seen, from left to right, and no space where a line ends: the first gets its `ActualText` (ISO 32000-1,
 * 14.9.4), the second a space at the end of the line. `shown` are the texts of the page in its order.
 */
export function restoreTexts(reading: PdfReading, shown: readonly string[]): void {
  const { document, text, tree } = reading
  const runs = restoredRuns(heldRuns(tree, text), shown)
  const spaces = new SpaceWriter(document)
  for (const [index, run] of runs.entries()) {
    const following = runs[index + 1]?.block === run.block ? runs[index + 1] : undefined
    const needsSpace = lacksSpace(run, following)
    if (!run.replaced && spacesOf(run, needsSpace).every((piece) => spaces.add(piece))) continue
    if (run.shown === undefined) continue
    nameGaps(run.pieces, run.held, run.shown)
    const spoken = run.shown.replace(/\s+/gu, ' ').trim() + (needsSpace ? ' ' : '')
    replace(document, run, spoken)
    text.replace(run.content, spoken)
  }
  spaces.write()
}

/** The pieces after which a space is to be written. */
function spacesOf({ pieces, shown = '' }: RestoredRun, atEnd: boolean): TextPiece[] {
  const within = missingSpaces(
    pieces.map(({ text }) => text),
    shown,
  ).filter((index) => isLastOfTextObject(pieces, index))
  return [...within.map((index) => pieces[index]!), ...(atEnd ? [pieces.at(-1)!] : [])]
}

/** Whether glyphs do not spell the page's text: some are not there, or they stand as they are seen from left to right. */
function isOtherwise({ text, hasGaps }: HeldText, shown: string): boolean {
  return hasGaps || rightToLeft.test(shown) || folded(text) !== folded(shown)
}

function isLastOfTextObject(pieces: readonly TextPiece[], index: number): boolean {
  return pieces[index]!.textObject !== pieces[index + 1]?.textObject
}

function restoredRuns(runs: HeldRun[], shown: readonly string[]): RestoredRun[] {
  const texts = runs.map(({ pieces }) => ({
    text: pieces.map((piece) => piece.text).join(''),
    hasGaps: pieces.some(({ missing, text }) => missing && text.includes(unknownCharacter)),
  }))
  const found = alignTexts(texts, shown)
  return runs.map((run, index) => ({
    ...run,
    held: texts[index]!.text,
    shown: found[index],
    replaced: found[index] !== undefined && isOtherwise(texts[index]!, found[index]),
  }))
}

/** The first empty box stands for all letters of the page's text that the PDF does not hold. */
function nameGaps(pieces: readonly TextPiece[], held: string, shown: string): void {
  const rest = [...held]
  const lost = [...shown].filter((letter) => {
    const place = rest.indexOf(letter)
    if (place >= 0) rest.splice(place, 1)
    return place < 0 && !/\s/u.test(letter)
  })
  const gaps = pieces.filter(({ missing, text }) => missing && text.includes(unknownCharacter))
  for (const [index, gap] of gaps.entries()) gap.text = index === 0 ? lost.join('') : ''
}

/** Whether the page has white space between two texts of one paragraph, and the PDF has none. */
function lacksSpace(run: RestoredRun, following: RestoredRun | undefined): boolean {
  if (!following) return false
  const isWanted = /\s$/u.test(run.shown ?? '') || /^\s/u.test(following.shown ?? '')
  const ends = !run.replaced && /\s$/u.test(run.held)
  const starts = !following.replaced && /^\s/u.test(following.held)
  return isWanted && !ends && !starts
}

/** `NonStruct` is passed over by readers, and would be with its text. */
function replace(document: PDFDocument, { element, content }: RestoredRun, spoken: string): void {
  const isAll = element.children.length === content.length
  const holder = isAll ? element : insertElement(document, element, 'Span', content)
  if (holder.role === 'NonStruct') changeRole(holder, 'Span')
  holder.dictionary.set(PDFName.of('ActualText'), PDFHexString.fromText(spoken))
}
