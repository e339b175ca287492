import { canonicalText } from './canonical-text.ts'
import type { CanonicalText } from './canonical-text.ts'
import { findHeadings } from './headings.ts'
import type { Heading } from './headings.ts'
import { lastBefore, linesOf } from './lines.ts'
import type { TextLine } from './lines.ts'
import { WordIndex } from './nearest-passage.ts'
import { findPages } from './pages.ts'
import type { Page } from './pages.ts'

/** The full text of a reading, indexed once for all its quotations and figures. */
export class StoredText {
  /** In Unicode's composed form (NFC); offsets count in it. */
  readonly text: string
  readonly canonical: CanonicalText
  readonly headings: Heading[]
  readonly pages: Page[]
  private readonly lines: TextLine[]
  private index: WordIndex | undefined

  constructor(text: string) {
    this.text = text.normalize('NFC')
    this.lines = linesOf(this.text)
    const { pages, numberLines } = findPages(this.lines)
    this.pages = pages
    this.headings = findHeadings(this.lines)
    this.canonical = canonicalText(this.text, numberLines)
  }

  /** The line of an offset in the text; counts from 1. */
  lineAt(offset: number): number {
    return lastBefore(this.lines, offset)?.number ?? 1
  }

  /** The heading that an offset stands under. */
  headingAt(offset: number): Heading | undefined {
    return lastBefore(this.headings, offset)
  }

  pageAt(offset: number): Page | undefined {
    return lastBefore(this.pages, offset)
  }

  /** Where a character of the canonical text stands in the text. */
  offsetOf(place: number): number {
    return this.canonical.offsets[place] ?? this.text.length
  }

  /** “line 41, The guide analogy”. */
  describe(offset: number): string {
    const heading = this.headingAt(offset)
    return `line ${this.lineAt(offset)}${heading ? `, ${heading.text}` : ''}`
  }

  /** The index for passages that are like a quotation; made when it is first asked for. */
  get words(): WordIndex {
    this.index ??= new WordIndex(this.canonical)
    return this.index
  }
}
