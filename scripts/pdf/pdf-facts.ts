import type { FontFacts } from './facts/font.ts'
import type { PictureFacts } from './facts/picture.ts'

/** One page. Lengths are in points, 72 to the inch. */
export interface PageFacts {
  width: number
  height: number
  /** Everything that can be read on it, in the order in which it is painted; lines end with a line feed. */
  text: string
  /** What the structure tree reaches of it, in reading order. */
  taggedText: string
  /** Stretches of text that the structure tree does not reach: decoration, or text that is lost. */
  untaggedTexts: string[]
  pictures: PictureFacts[]
  missingGlyphs: MissingGlyph[]
}

/** An empty box, or several in a row, printed in place of characters. */
export interface MissingGlyph {
  /** The characters that are lost; U+FFFD stands for one that the PDF does not tell. */
  characters: string
  /** The text around them on one line, as far as the next empty box. */
  before: string
  after: string
}

export interface HeadingFacts {
  /** 1 to 6; undefined for a heading without a level. */
  level?: number
  text: string
  page?: number
  /** On how many pages it is printed. */
  pages: number
}

export interface FigureFacts {
  /** The text that stands for it. */
  alternative?: string
  /** Text within it. */
  text: string
  page?: number
}

export interface TableFacts {
  headerCells: number
  dataCells: number
  /** True when its rows have the same number of columns. */
  even: boolean
  text: string
  page?: number
}

/** Where a link leads: to a page of the document, to an address, or nowhere. */
export type LinkTarget =
  | { kind: 'page'; page: number; name?: string }
  | { kind: 'address'; address: string }
  | { kind: 'nowhere'; name?: string }

export interface LinkFacts {
  page?: number
  target: LinkTarget
  /** What a screen reader says of it. */
  text: string
  /** The description that PDF/UA-1 asks for. */
  description?: string
  /** False when a screen reader does not meet it. */
  tagged: boolean
}

export interface BookmarkFacts {
  title: string
  /** From 1. */
  level: number
  page?: number
}

/** What is in a PDF. */
export interface PdfFacts {
  tagged: boolean
  /** True when it says of itself that it keeps PDF/UA-1. */
  claimsAccessibility: boolean
  title?: string
  language?: string
  pages: PageFacts[]
  /** How often each structure type occurs, by its standard type. */
  roles: Record<string, number>
  /** Structure types where the standard does not allow them, such as `P in L`. */
  misplacedRoles: string[]
  headings: HeadingFacts[]
  figures: FigureFacts[]
  tables: TableFacts[]
  links: LinkFacts[]
  bookmarks: BookmarkFacts[]
  fonts: FontFacts[]
}
