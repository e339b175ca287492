import type { PageProblem } from '../browser/browser.ts'
import type { DeckSlide } from '../server/deck-server.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnosticAbout, diagnosticAt, type Finding } from '../documents/source-file.ts'
import type { PdfProblem } from '../pdf/pdf-problem.ts'
import type { BuiltPages } from './build-pages.ts'
import { findInLines, placeOfSlide, placeOfText, writtenSources } from './written-places.ts'

/** What was printed, and what it was made from. */
export interface PrintedFrom {
  /** The name of the PDF. */
  name: string
  /** True when each of its pages is a slide. */
  isDeck: boolean
  slides: readonly DeckSlide[]
  built: BuiltPages
}

/** Says what is wrong in a PDF at the line that a person can mend; at the PDF when nobody wrote it. */
export function diagnosePdf(problem: PdfProblem, printed: PrintedFrom): Diagnostic[] {
  const { page, severity, code, message, help, subject, letters } = problem
  const finding = { severity, code, message, help }
  if (letters) return diagnoseLetters(finding, letters, printed)
  const { isDeck, slides, built, name } = printed
  const slide = isDeck && page !== undefined ? slides[page - 1] : undefined
  const place = slide ? placeOfSlide(slide, built, subject) : subject && placeOfText(subject, slides, built)
  if (place) return [diagnosticAt(place.source, place.span, finding)]
  const onPage = page === undefined ? '' : ` (page ${page})`
  return [diagnosticAbout(`dist/${name}`, { ...finding, message: message + onPage })]
}

/** Once for each file in which one of the letters stands, at the first of them. */
function diagnoseLetters(
  finding: Finding,
  letters: readonly string[],
  { slides, built, name }: PrintedFrom,
): Diagnostic[] {
  const places = writtenSources(slides, built).flatMap((source) => {
    const found = letters.flatMap((letter) => findInLines(source, letter) ?? [])
    const [first] = found.toSorted((one, other) => one.span.line - other.span.line)
    return first ? [diagnosticAt(source, first.span, finding)] : []
  })
  return places.length > 0 ? places : [diagnosticAbout(`dist/${name}`, finding)]
}

const helpOf: Record<PageProblem['kind'], string> = {
  'remote-request': 'save the file beside slides.md and use it from there: nothing is fetched while printing',
  'console-error': 'open it with `npm run present` to see where; a slide written by hand may be at fault',
  'page-error': 'open it with `npm run present` to see where; a slide written by hand may be at fault',
  crash: 'open it with `npm run present` to see where; a slide written by hand may be at fault',
}

/** What went wrong in a page, without the browser's complaints of what it was refused. */
export function withoutComplaints(problems: readonly PageProblem[]): PageProblem[] {
  const refused = new Set(problems.flatMap(({ kind, url }) => (kind === 'remote-request' ? [url] : [])))
  return problems.filter(({ kind, url }) => kind !== 'console-error' || !refused.has(url))
}

/** Says what went wrong in a page while it was printed. What is missing from a slide is a warning, a slide an error. */
export function diagnosePage(problem: PageProblem, { name, slides, built }: PrintedFrom): Diagnostic {
  const { kind, text, url, slide } = problem
  const severity = kind === 'page-error' || kind === 'crash' ? 'error' : 'warning'
  const finding = { severity, code: kind, message: text, help: helpOf[kind] } as const
  const shown = slide === undefined ? undefined : slides[slide - 1]
  const place = shown ? placeOfSlide(shown, built) : url && placeOfAddress(url, slides, built)
  return place ? diagnosticAt(place.source, place.span, finding) : diagnosticAbout(`dist/${name}`, finding)
}

/** An address of the page's own server is written without the server. */
function placeOfAddress(address: string, slides: readonly DeckSlide[], built: BuiltPages) {
  if (!URL.canParse(address)) return undefined
  const { pathname, search, hostname } = new URL(address)
  const isLocal = hostname === '127.0.0.1' || hostname === 'localhost'
  const written = isLocal
    ? [decodeURI(pathname), pathname]
    : [address, hostname + pathname + search, hostname]
  for (const text of written) {
    const place = text.length > 1 ? placeOfText(text, slides, built) : undefined
    if (place) return place
  }
  return undefined
}

/**
 * What is left of the findings in all outputs: each once, and none at a PDF that has been told of at the line where it
 * is written.
 */
export function withoutEchoes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const plain = ({ code, message }: Diagnostic) => `${code} ${message.replace(/ \(page \d+\)$/u, '')}`
  const isAtPdf = ({ span }: Diagnostic) => span.path.startsWith('dist/')
  const placed = new Set(diagnostics.filter((diagnostic) => !isAtPdf(diagnostic)).map(plain))
  const seen = new Set<string>()
  return diagnostics.filter((diagnostic) => {
    if (isAtPdf(diagnostic) && placed.has(plain(diagnostic))) return false
    const { path, line, column } = diagnostic.span
    // Outputs show more or fewer of the letters that a font lacks; to install it is one thing to do.
    const isFont = diagnostic.code === 'missing-glyph'
    const place = isFont ? `${diagnostic.help} ${path}` : `${plain(diagnostic)} ${path}:${line}:${column}`
    const key = isAtPdf(diagnostic) && !isFont ? plain(diagnostic) : place
    return seen.size !== seen.add(key).size
  })
}

/** What `check` calls a finding that is seen in a PDF too. */
const calledByCheck = new Map([['heading-level', 'skipped-heading']])

/** The findings in outputs without those that `check` has told of at the same line. */
export function withoutTold(printed: readonly Diagnostic[], told: readonly Diagnostic[]): Diagnostic[] {
  const key = (code: string, { path, line }: Diagnostic['span']) => `${code} ${path}:${line}`
  const known = new Set(told.map(({ code, span }) => key(code, span)))
  return printed.filter(({ code, span }) => {
    const name = calledByCheck.get(code)
    return name === undefined || !known.has(key(name, span))
  })
}
