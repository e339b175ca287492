import type { PageOpener, PageProblem } from '../browser/browser.ts'
import { printDeck } from '../printing/print-deck.ts'
import type { DeckServer } from '../server/deck-server.ts'
import type { Diagnostic, WithDiagnostics } from '../diagnostics/diagnostic.ts'
import type { OutputDefinition } from '../model/outputs.ts'
import type { OutputRequest } from '../printing/outputs.ts'
import { printEdition, type PrintOptions } from '../printing/print-edition.ts'
import type { PrintedHeading } from '../model/printed-heading.ts'
import type { PrintedPicture, PrintedText } from '../model/printed-text.ts'
import { finishPdf } from '../pdf/finish-pdf.ts'
import type { PdfFacts } from '../pdf/pdf-facts.ts'
import { wordsOf } from '../../words/words-for.ts'
import { displayName } from '../planning/byline.ts'
import type { BuiltPages } from './build-pages.ts'
import { diagnosePage, diagnosePdf, withoutComplaints } from './diagnose-pdf.ts'
import { diagnoseOverflows, diagnoseSheetOverflows } from './diagnose-overflows.ts'

/** A finished PDF, not yet on the disk. */
export interface Output {
  definition: OutputDefinition
  bytes: Uint8Array
  facts: PdfFacts
}

/** What printing needs: one server, one browser or one visit of it, and the choices of the user. */
export interface PrintTools {
  browser: PageOpener
  server: Pick<DeckServer, 'url' | 'slides'>
  options: PrintOptions
  /** When the PDFs were made; without it they have no date. */
  modified?: Date
}

interface Printed {
  pdf: Uint8Array
  printed: PrintedText[]
  pictures: PrintedPicture[]
  headings: PrintedHeading[]
  problems: PageProblem[]
  diagnostics: Diagnostic[]
}

async function print(request: OutputRequest, built: BuiltPages, tools: PrintTools): Promise<Printed> {
  const { browser, server, options } = tools
  const { slides } = server
  const { definition, edition } = request
  if (edition) {
    const { overflows, ...printed } = await printEdition(browser, server.url, edition, options)
    return {
      ...printed,
      diagnostics: diagnoseSheetOverflows(overflows, { name: definition.name, slides, built }),
    }
  }
  const { overflows, ...deck } = await printDeck(browser, server)
  return { ...deck, diagnostics: diagnoseOverflows(overflows, slides, built) }
}

function authorsOf({ discussion }: BuiltPages): string {
  const authors = discussion.documents.flatMap((document) => document.authors.map(displayName))
  return [...new Set(authors)].join(', ')
}

/** Prints one output and finishes its PDF; everything that is wrong with it comes as diagnostics. */
export async function printOutput(
  request: OutputRequest,
  built: BuiltPages,
  tools: PrintTools,
): Promise<WithDiagnostics<Output>> {
  const printed = await print(request, built, tools)
  const { session } = built.discussion
  const finished = await finishPdf(printed.pdf, {
    title: request.title,
    language: session.language,
    author: session.facilitator ?? session.group,
    subject: wordsOf(session).pdf.subject(authorsOf(built)),
    keywords: session.themes.map((theme) => theme.title),
    modified: tools.modified,
    printed: printed.printed,
    pictures: printed.pictures,
    headings: printed.headings,
  })
  const { slides } = tools.server
  const from = { name: request.definition.name, isDeck: !request.edition, slides, built }
  const problems = finished.problems.flatMap((problem) => diagnosePdf(problem, from))
  const pageProblems = withoutComplaints(printed.problems).map((problem) => diagnosePage(problem, from))
  return {
    value: { definition: request.definition, bytes: finished.bytes, facts: finished.facts },
    diagnostics: [...printed.diagnostics, ...pageProblems, ...problems],
  }
}
