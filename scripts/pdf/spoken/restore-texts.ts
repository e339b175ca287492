import { PDFHexString, PDFName } from '@cantoo/pdf-lib'
import type { PdfReading } from '../facts/pdf-reading.ts'
import { unknownCharacter, type TextPiece } from '../facts/text-piece.ts'
import { folded } from './align-texts.ts'
import { holderOf, type AlignedRun } from './aligned-runs.ts'
import { missingSpaces } from './line-spaces.ts'
import { SpaceWriter } from './space-writer.ts'

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/**
 * Gives the tags of a PDF the text of the page that it was printed from, letter by letter. Browsers write right-to-left
 * text as it is seen, from left to right, and no space where a line ends: the first gets its `ActualText` (ISO 32000-1,
 * 14.9.4), the second a space at the end of the line.
 */
export function restoreTexts({ document, text }: PdfReading, runs: readonly AlignedRun[]): void {
  const spaces = new SpaceWriter(document)
  for (const [index, run] of runs.entries()) {
    const following = runs[index + 1]?.block === run.block ? runs[index + 1] : undefined
    const needsSpace = lacksSpace(run, following)
    if (!isReplaced(run) && spacesOf(run, needsSpace).every((piece) => spaces.add(piece))) continue
    if (run.shown === undefined) continue
    nameGaps(run.pieces, run.held, run.shown.text)
    const spoken = run.shown.text.replace(/\s+/gu, ' ').trim() + (needsSpace ? ' ' : '')
    holderOf(document, run).dictionary.set(PDFName.of('ActualText'), PDFHexString.fromText(spoken))
    text.replace(run.content, spoken)
  }
  spaces.write()
}

/** The pieces after which a space is to be written. */
function spacesOf({ pieces, shown }: AlignedRun, atEnd: boolean): TextPiece[] {
  const within = missingSpaces(
    pieces.map(({ text }) => text),
    shown?.text ?? '',
  ).filter((index) => isLastOfTextObject(pieces, index))
  return [...within.map((index) => pieces[index]!), ...(atEnd ? [pieces.at(-1)!] : [])]
}

/**
 * Whether a text is read from its `ActualText`, since its glyphs do not spell the page's text: some are not there, or
 * they stand as they are seen from left to right.
 */
function isReplaced({ held, hasGaps, shown }: AlignedRun): boolean {
  if (!shown) return false
  return hasGaps || rightToLeft.test(shown.text) || folded(held) !== folded(shown.text)
}

function isLastOfTextObject(pieces: readonly TextPiece[], index: number): boolean {
  return pieces[index]!.textObject !== pieces[index + 1]?.textObject
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
function lacksSpace(run: AlignedRun, following: AlignedRun | undefined): boolean {
  if (!following) return false
  const isWanted = /\s$/u.test(run.shown?.text ?? '') || /^\s/u.test(following.shown?.text ?? '')
  const ends = !isReplaced(run) && /\s$/u.test(run.held)
  const starts = !isReplaced(following) && /^\s/u.test(following.held)
  return isWanted && !ends && !starts
}
