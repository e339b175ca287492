import type { OwnWords } from '../../words/words-for.ts'
import type { FrontMatter, Source, Stance } from './front-matter.ts'
import type { Priority, QuestionGuidance, QuestionSource } from './question.ts'
import type { SessionFrontMatter } from './session.ts'

/**
 * A question for the group: what was written, with what only the facilitator may see set apart. Everything under a
 * `guidance` key is removed from participants' outputs.
 */
export type Question = Omit<QuestionSource, 'about' | keyof QuestionGuidance> & {
  /** Unique in the discussion: `<reading>-q<number>`, or `closing-q<number>`. */
  id: string
  /** Claims it is about, found and written out. */
  about: {
    documentId: string
    documentTitle: string
    claimId: string
    claimText: string
    language?: string
  }[]
  guidance?: QuestionGuidance
}

/** Whether a quotation was found in the stored text of its reading. */
export type Verification = { status: 'verified'; line: number; section?: string } | { status: 'unchecked' }

export type Claim = FrontMatter['claims'][number]
export type Quotation = FrontMatter['quotations'][number] & { verification: Verification }
export type Term = FrontMatter['terms'][number]
export type Position = FrontMatter['positions'][string] & { themeId: string }

/** What of a reading's front matter is not shown as it was written: it is put into words, counted or kept apart. */
type PreparedKey =
  | 'summary'
  | 'moreAuthors'
  | 'source'
  | 'csl'
  | 'minutes'
  | 'text'
  | 'quotations'
  | 'questions'
  | 'positions'
  | 'notes'

/** One validated reading; its `language` is there where it is not the session's. */
export type Document = Omit<FrontMatter, PreparedKey> & {
  /** The file name without `.md`. */
  id: string
  /** Relative to the project's folder, with forward slashes. */
  path: string
  /** Who wrote and edited it, as one line; empty when nobody is named. */
  byline: string
  /** Where and when it appeared, as one line; empty when neither is known. */
  publication: string
  /** Its authors' names, for narrow columns; absent when nobody is named or another reading has the same. */
  shortName?: string
  /** A paragraph is a list of one point, with `summaryKind` paragraph. */
  summary: string[]
  summaryKind: 'paragraph' | 'points'
  source: Source
  /** Minutes to read it: as given, or counted from the stored text; absent when neither is known. */
  readingMinutes?: number
  quotations: Quotation[]
  questions: Question[]
  positions: Position[]
  /** `body` is Markdown. */
  guidance?: { notes?: string; body?: string }
}

/** The facts of the session. */
export interface Session {
  title: string
  group?: string
  facilitator?: string
  place?: string
  /** ISO 8601: 2026-05-12. */
  date?: string
  /** 24-hour clock: 18:30. */
  start?: string
  minutes: number
  opening: { minutes: number; text?: string; guidance?: { note?: string } }
  closing: { minutes: number; text?: string; questions: Question[]; guidance?: { note?: string } }
  themes: Theme[]
  /** Whether `$…$` in sentences is mathematics. */
  mathematics: boolean
  /** A language tag (BCP 47), from `lang` in the headmatter of slides.md. */
  language: string
  /** Words of its own, from `words` in the session. */
  ownWords?: OwnWords
}

export type Theme = SessionFrontMatter['themes'][number]

/** One line of the agenda. Minutes count from the start of the session. */
export interface AgendaItem {
  kind: 'opening' | 'reading' | 'across' | 'closing'
  /** The reading it is about. */
  documentId?: string
  title: string
  /** The language of the title, where it is not the session's. */
  language?: string
  startMinute: number
  minutes: number
  /** 24-hour clock, when the session has a start: 18:45. */
  startClock?: string
  endClock?: string
  /** Its questions, in order, with the minute each begins. */
  questions: {
    id: string
    text: string
    startMinute: number
    minutes: number
    startClock?: string
    priority: Priority
  }[]
}

export interface Agenda {
  items: AgendaItem[]
  /** Minutes that the items add up to. */
  plannedMinutes: number
  /** Minutes of the session. */
  availableMinutes: number
}

/** A theme on which readings take opposite stances, or extend one another. */
export interface Tension {
  theme: Theme
  sides: {
    documentId: string
    documentTitle: string
    shortName?: string
    language?: string
    stance: Stance
    text?: string
  }[]
}

/** A term and what each reading means by it. */
export interface GlossaryEntry {
  term: string
  /** The language of the term, where all readings that use it are in one that is not the session's. */
  language?: string
  /** Each meaning once, with the readings that share it. */
  meanings: {
    meaning: string
    language?: string
    readings: { documentId: string; documentTitle: string; shortName?: string; language?: string }[]
  }[]
  /** Whether readings define it differently. */
  differs: boolean
}

/** A formatted citation: runs of text, some in italics; and its link. */
export interface Reference {
  documentId: string
  runs: { text: string; style: 'normal' | 'italic' }[]
  /** The address to print and to encode as a QR code. */
  url?: string
  /** In-text form, such as “(Yalvaçer, 2026)”. */
  inText: string
}

/** A session, its readings, and what follows from them. */
export interface Discussion {
  session: Session
  /** In the order of the session. */
  documents: Document[]
  agenda: Agenda
  tensions: Tension[]
  glossary: GlossaryEntry[]
  /** Ids of all questions in the order in which they are cut when time is short. */
  cutOrder: string[]
  /** Claims that no question touches. */
  openClaims: {
    documentId: string
    documentTitle: string
    shortName?: string
    language?: string
    claim: Claim
  }[]
  /** Readings whose reading time is not known, or that have no question. */
  untimedDocuments: {
    documentId: string
    documentTitle: string
    language?: string
    reason: 'no-reading-time' | 'no-discussion-time'
  }[]
  references: Reference[]
}

type WithoutKey<Value, Key extends string> = Value extends readonly unknown[]
  ? { [Index in keyof Value]: WithoutKey<Value[Index], Key> }
  : Value extends object
    ? { [Name in keyof Value as Name extends Key ? never : Name]: WithoutKey<Value[Name], Key> }
    : Value

/** A discussion without any text that only the facilitator may see. */
export type ParticipantDiscussion = WithoutKey<Discussion, 'guidance'>
