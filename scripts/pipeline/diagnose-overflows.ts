import type { Overflow } from '../printing/find-overflow.ts'
import type { DeckSlide } from '../server/deck-server.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { locatedIn } from '../documents/discussion-sources.ts'
import { diagnosticAbout, diagnosticAt, type Finding } from '../documents/source-file.ts'
import type { SheetOverflow } from '../printing/find-sheet-overflow.ts'
import type { BuiltPages } from './build-pages.ts'
import type { PrintedFrom } from './diagnose-pdf.ts'
import { placeOfSlide, placeOfText } from './written-places.ts'

function describe({ kind, pixels, text, slide }: Overflow, title: string): string {
  const where = kind === 'outside' ? 'over the edge of' : 'cut off on'
  return `“${text}” runs ${pixels} px ${where} slide ${slide}, “${title}”`
}

/** Says for each text that a slide would lose where it was written, and what to do about it. */
export function diagnoseOverflows(
  overflows: Overflow[],
  deckSlides: DeckSlide[],
  built: BuiltPages,
): Diagnostic[] {
  const { slides, sources } = built
  return overflows.map((overflow) => {
    const shown = deckSlides[overflow.slide - 1]
    const slide = slides.find(({ route }) => route === shown?.route)
    const finding = {
      code: 'slide-overflow',
      message: describe(overflow, shown?.title ?? ''),
      help: 'shorten the text, or split it in two',
    }
    if (!slide) return diagnoseOwnSlide(finding, shown, overflow.text, built)
    const located = locatedIn(sources, slide.origin.path)
    return diagnosticAt(located.source, located.spanOf(slide.origin.at), finding)
  })
}

function diagnoseOwnSlide(
  finding: Finding,
  slide: DeckSlide | undefined,
  text: string,
  built: BuiltPages,
): Diagnostic {
  if (!slide) return diagnosticAbout('slides.md', finding)
  const { source, span } = placeOfSlide(slide, built, text)
  return diagnosticAt(source, span, finding)
}

const lostOnSheet: Record<SheetOverflow['kind'], string> = {
  outside: 'over the edge of a sheet',
  clipped: 'out of its place, and is cut off',
  divided: 'over the end of a page, and is cut in two',
}

/** Says for each text that a sheet would lose where it was written, once for each edition. */
export function diagnoseSheetOverflows(
  overflows: readonly SheetOverflow[],
  { name, slides, built }: Omit<PrintedFrom, 'isDeck'>,
): Diagnostic[] {
  return overflows.map(({ kind, pixels, text }) => {
    const finding = {
      code: 'sheet-overflow',
      message: `“${text}” runs ${pixels} px ${lostOnSheet[kind]} (${name})`,
      help: 'shorten the text, or put a space where it may be broken',
    }
    const place = placeOfText(text, slides, built)
    return place ? diagnosticAt(place.source, place.span, finding) : diagnosticAbout(`dist/${name}`, finding)
  })
}
