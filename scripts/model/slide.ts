import type { Diagram } from './diagram.ts'
import type {
  AgendaItem,
  Claim,
  Document,
  Question,
  Quotation,
  Reference,
  Tension,
  Term,
  Theme,
} from './discussion.ts'
import type { Stance } from './front-matter.ts'

/** Where something was written: a file, and the path of a value in its front matter. */
export interface Origin {
  path: string
  at: (string | number)[]
}

/** A part of a list that goes on over several slides: this is slide `part` of `parts`. */
export interface Continuation {
  part: number
  parts: number
}

/** Where in the session a slide stands; drawn in its margin. */
export interface SlidePlace {
  /** The reading's title, or the name of the part of the session. */
  section: string
  /** Number of the reading from 1, when the slide belongs to one. */
  readingNumber?: number
  /** Index into the agenda's items. */
  agendaIndex?: number
  /** The language of the reading's texts, a tag (BCP 47), where it is not the session's. */
  language?: string
}

export interface AgendaContent {
  items: (AgendaItem & { route?: string })[]
  plannedMinutes: number
  continuation?: Continuation
}

export interface OverviewContent {
  readings: (Pick<Document, 'title' | 'language' | 'byline' | 'readingMinutes' | 'thesis'> & {
    number: number
    route: string
  })[]
  /** Whether they are too many for more than a title, the authors and the time to read. */
  brief?: boolean
  continuation?: Continuation
}

export interface OpenerContent extends Pick<Document, 'byline' | 'kind' | 'readingMinutes' | 'thesis'> {
  number: number
  /** Where and when it appeared, such as “MindStudio, 2026”. */
  publication?: string
}

export interface KeyPointsContent {
  kind: 'paragraph' | 'points'
  points: string[]
  /** Number of the first point, from 1. */
  firstNumber: number
  /** Whether the first point goes on with one that the slide before began. */
  continues?: boolean
  continuation?: Continuation
}

export interface ClaimsContent {
  /** Where a claim goes on over several slides, each has a part of its text and evidence; either may be empty. */
  claims: Claim[]
  /** Number of the first claim, from 1. */
  firstNumber: number
  /** Whether the first claim goes on with one that the slide before began. */
  continues?: boolean
  continuation?: Continuation
}

export interface QuotationContent {
  /** With the part of its text that is on this slide. */
  quotation: Quotation
  /** The marks around it; only the last of several slides has the closing one. */
  marks: { open: string; close: string }
  /** Who is quoted. */
  source: string
  continuation?: Continuation
}

export interface TermsContent {
  terms: Term[]
  continuation?: Continuation
}

export interface DiagramContent {
  diagram: Diagram
  /** Which of its parts the slide shows, where it needs several. */
  continuation?: Continuation
  /** Whether some of its texts are cut short on the slide, and stand in full on the worksheet. */
  isShortened?: boolean
}

export interface QuestionContent {
  /** Without guidance: that is in the presenter's notes. Each claim with the name of its slide. */
  question: Omit<Question, 'guidance' | 'about'> & {
    about: (Question['about'][number] & { route?: string })[]
  }
  /** Number within its reading or within the closing questions, from 1. */
  number: number
  count: number
  /** Where it goes on over several slides, each has a part of its text or its beginning above some of the claims. */
  continuation?: Continuation
  /** How many claims follow on further slides. */
  claimsFollow?: number
}

export interface MatrixContent {
  /**
   * What stands in its cells: of one reading the stance and beside it the text; of several the stance above the text, the
   * stance alone in words, or its mark alone under the number of the reading.
   */
  form: 'list' | 'texts' | 'stances' | 'marks'
  readings: { number: number; title: string; shortName?: string; language?: string; route: string }[]
  rows: { theme: Theme; cells: { stance: Stance; text?: string }[] }[]
  /** Whether what the readings say about the themes is left to the sheets. */
  textsOnSheet?: boolean
  continuation?: Continuation
}

export interface TensionContent {
  /** With the readings of this slide. */
  tension: Tension
  continuation?: Continuation
}

export interface GlossaryContent {
  entries: {
    term: string
    /** Of the term, where all readings that use it are in one that is not the session's. */
    language?: string
    /** Each with the readings that share it, in one line. */
    meanings: { meaning: string; language?: string; readings: string }[]
  }[]
  continuation?: Continuation
}

export interface OpenPointsContent {
  openClaims: {
    documentTitle: string
    shortName?: string
    claimText: string
    claimId: string
    language?: string
    /** The name of its slide. */
    route?: string
  }[]
  /** Readings that no question is about. */
  untimedDocuments: { documentTitle: string; language?: string }[]
  /** How many claims or readings are left out: they stand on the slides of their readings. */
  more?: number
  continuation?: Continuation
}

export interface ClosingContent {
  /** Empty on a slide that goes on with the questions alone. */
  text?: string
  questions: { text: string; minutes: number; route: string }[]
  minutes: number
  continuation?: Continuation
}

export interface ReferencesContent {
  references: (Reference & { number: number })[]
  /** Whether the first reference goes on with one that the slide before began. */
  continues?: boolean
  continuation?: Continuation
}

/** What each layout of a generated slide is given. */
export interface LayoutContents {
  agenda: AgendaContent
  overview: OverviewContent
  opener: OpenerContent
  'key-points': KeyPointsContent
  claims: ClaimsContent
  quotation: QuotationContent
  terms: TermsContent
  diagram: DiagramContent
  question: QuestionContent
  matrix: MatrixContent
  tension: TensionContent
  glossary: GlossaryContent
  'open-points': OpenPointsContent
  closing: ClosingContent
  references: ReferencesContent
}

export type LayoutName = keyof LayoutContents

/** One screen: a layout, a title and data. */
export type Slide = {
  [Layout in LayoutName]: {
    layout: Layout
    /** A short name for links; unique in the deck. */
    route: string
    title: string
    place: SlidePlace
    content: LayoutContents[Layout]
    /** Whether `$…$` in its sentences is mathematics. */
    mathematics?: boolean
    /** Paragraphs for the presenter; plain text. */
    notes: string[]
    /** Where its data was written, for messages about it. */
    origin: Origin
  }
}[LayoutName]
