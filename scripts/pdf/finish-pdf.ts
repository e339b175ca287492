import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { PrintedHeading } from '../model/printed-heading.ts'
import type { PrintedPicture, PrintedText } from '../model/printed-text.ts'
import { nameBookmarks } from './bookmark-titles.ts'
import { completeCharacterMaps } from './character-maps.ts'
import { checkPdf, type PdfExpectation } from './checks/check-pdf.ts'
import { breaksStandard } from './checks/severity.ts'
import { markPageArtifacts } from './content/page-artifacts.ts'
import { saveReproducibly } from './determinism.ts'
import { readPdf } from './facts/pdf-reading.ts'
import { tagFormulas } from './formulas/tag-formulas.ts'
import { inspectReading } from './inspect-pdf.ts'
import { describeLinks } from './link-annotations.ts'
import { writeMetadata } from './metadata.ts'
import type { PdfMetadata } from './pdf-metadata.ts'
import type { PdfFacts } from './pdf-facts.ts'
import type { PdfProblem } from './pdf-problem.ts'
import { alignPictures } from './spoken/aligned-pictures.ts'
import { alignRuns } from './spoken/aligned-runs.ts'
import { markLanguages } from './spoken/mark-languages.ts'
import { restoreTexts } from './spoken/restore-texts.ts'
import { findIndependently } from './second-reader.ts'
import { writeParentTree } from './structure/parent-tree.ts'
import { repairStructure } from './structure/repair-structure.ts'

/** What is known about a PDF that a browser has printed. */
export interface FinishOptions extends PdfMetadata, Omit<PdfExpectation, 'printed'> {
  /** The visible texts of the web page that was printed, one for each element with text of its own. */
  printed?: readonly PrintedText[]
  /** The pictures of that page, in its order. */
  pictures?: readonly PrintedPicture[]
  /** The headings of the web page that was printed, in its order, with what their bookmarks are to say. */
  headings?: readonly PrintedHeading[]
}

/** A finished PDF, what is in it, and what its readers would suffer from. */
export interface FinishedPdf {
  bytes: Uint8Array
  facts: PdfFacts
  problems: PdfProblem[]
}

/**
 * Brings a tagged PDF from the browser to PDF/UA-1 (ISO 14289-1) without changing what it shows: structure, artifacts,
 * link descriptions, bookmarks, metadata. It claims PDF/UA-1 only when nothing is found that breaks it. The same input gives the same bytes.
 */
export async function finishPdf(pdf: Uint8Array, options: FinishOptions): Promise<FinishedPdf> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  repairStructure(document)
  markPageArtifacts(document)
  const reading = readPdf(document)
  const printed = options.printed ?? []
  const runs = alignRuns(reading, printed)
  const pictures = alignPictures(reading.tree, options.pictures ?? [])
  restoreTexts(reading, runs)
  markLanguages(document, reading.tree, runs, pictures, options.language)
  await tagFormulas(document, pictures, options.language)
  writeParentTree(document, reading.tree)
  completeCharacterMaps(reading)
  describeLinks(reading)
  nameBookmarks(document, options.headings ?? [])
  followStructure(document)
  writeMetadata(document, options, false)
  const facts = inspectReading(reading)
  const found = checkPdf(facts, { ...options, printed: printed.map(({ text }) => text) })
  const problems = found.some(isLoss) ? await confirmLosses(document, found) : found
  const claimsAccessibility = !problems.some(({ code }) => breaksStandard(code))
  if (claimsAccessibility) writeMetadata(document, options, true)
  return { bytes: await saveReproducibly(document), facts: { ...facts, claimsAccessibility }, problems }
}

function isLoss({ code }: PdfProblem): boolean {
  return code === 'lost-text'
}

/** A text that another reader finds is not lost. */
async function confirmLosses(document: PDFDocument, problems: PdfProblem[]): Promise<PdfProblem[]> {
  const isFound = await findIndependently(await saveReproducibly(document))
  return problems.filter((problem) => !isLoss(problem) || !isFound(problem.subject ?? ''))
}

/** The tab key goes from link to link in the order of the structure. PDF/UA-1, 7.18.3. */
function followStructure(document: PDFDocument): void {
  for (const { node } of document.getPages()) node.set(PDFName.of('Tabs'), PDFName.of('S'))
}
