/** A size of type and the distance of its lines, in pixels of the canvas. */
export interface TextStep {
  size: number
  lineHeight: number
}

/** One way to set a list: its main text, its second text (evidence, thesis), and the space between items. */
export interface ListStep {
  text: TextStep
  second: TextStep
  gap: number
}

/** Slidev's canvas, in pixels: the unit of every number in this file. 16 to 9, rounded up as Slidev rounds it. */
export const canvas = { width: 980, height: 552 } as const

/** The left and the right margin; numbers, quotation marks and stance marks hang in the left one. */
export const margin = 56

/** Where the content of every slide stands: under the title, above the footer. */
export const body = { top: 128, width: 868, height: 372 } as const

/** Where the footer begins: the top of the session's rail. */
export const footerTop = 511

/** Where the times under the cover's rail end, whose top is the footer's. */
export const railLabelsEnd = footerTop + 34

/** The first line of every title stands on this baseline. */
export const titleBaseline = 76

/** Sizes a title is set in, and how many lines each may take; the last takes as many as it must. */
export const titleSteps: readonly (TextStep & { lines: number })[] = [
  { size: 34, lineHeight: 40, lines: 1 },
  { size: 28, lineHeight: 34, lines: 2 },
  { size: 22, lineHeight: 27, lines: 3 },
]

/** The scale of sizes. Nothing that is a sentence is smaller than `small`. */
export const type = {
  display: { size: 52, lineHeight: 58 },
  large: { size: 28, lineHeight: 39 },
  medium: { size: 24, lineHeight: 34 },
  base: { size: 22, lineHeight: 31 },
  small: { size: 20, lineHeight: 28 },
  /** Locators, bylines, names of columns. */
  caption: { size: 16, lineHeight: 22 },
  /** The footer. */
  furniture: { size: 14, lineHeight: 18 },
} as const satisfies Record<string, TextStep>

/** The widest column of running text: about 72 letters at the base size. */
export const measure = 760

/** Text with notes beside it: locators, bylines, minutes. The three add up to the width of the body. */
export const notedColumns = { text: 700, gap: 28, note: 140 } as const

/** A term and what it means. The three add up to the width of the body. */
export const definitionColumns = { term: 220, gap: 36, meaning: 612 } as const

/** Space between a text and the second text under it. */
export const secondTextGap = 4

export const agendaMetrics = {
  columns: { clock: 96, title: 572, questions: 104, minutes: 96 },
  titleGap: 24,
  headHeight: 34,
  /** Between the last part and the rule above the end. */
  lastGap: 6,
  footHeight: 40,
} as const

/** Rows of themes, columns of readings: with texts in the cells, or with the stances alone and room for the themes. */
export const matrixMetrics = {
  /** The width of the themes beside texts: of several readings, of one. */
  themeWidth: 196,
  loneThemeWidth: 240,
  /** The width of a stance in words that stands beside its text. */
  loneMarkWidth: 132,
  /** The width of a column with a stance in words, and of all of them together at most. */
  stanceWidth: 150,
  stancesWidth: 630,
  /** The width of a column with a mark alone: at most, at least, and of all of them together. */
  markWidth: 48,
  leastMarkWidth: 37,
  marksWidth: 600,
  columnGap: 24,
  themeGap: 16,
  markHeight: 26,
  headGap: 14,
  headLines: 3,
  themeLines: 6,
  /** What explains the marks, under the table. */
  keyHeight: 44,
  /** At most so many readings have columns with texts, and so many columns with their names. */
  maxWithTexts: 4,
  maxNamed: 5,
} as const

export const glossaryMetrics = { meaningGap: 10 } as const

/** The question on the left above the claims it is about, the clock and the steps on the right. */
export const questionMetrics = {
  textWidth: 560,
  gap: 60,
  panelWidth: 248,
  claim: { size: 20, lineHeight: 26 },
  /** Lines of a claim, at most. */
  claimLines: 5,
  /** What says that the claims follow. */
  followingHeight: 40,
  claimGap: 6,
  /** Above the claims, with the rule in its middle. */
  claimsGap: 28,
} as const

/** Under the title of an opener: byline and facts, then the thesis. */
export const openerMetrics = {
  facts: { size: 22, lineHeight: 29 },
  factsGap: 14,
  gap: 30,
  thesisWidth: 760,
} as const

/** Between a quotation and its source. */
export const quotationMetrics = { gap: 28 } as const

/** The session's title, what is written under it, and the session's facts above its rail. */
export const coverMetrics = {
  titleHeight: 190,
  text: { size: 26, lineHeight: 36 },
  textWidth: 700,
  gap: 20,
  footTop: 435,
} as const

/** Two columns of readings that face each other. */
export const tensionMetrics = {
  /** The theme's question, above both columns. */
  theme: { size: 22, lineHeight: 30 },
  themeLines: 3,
  themeGap: 20,
  columnWidth: 404,
  gap: 60,
  markHeight: 28,
  sideGap: 20,
} as const

/** The last round's text, then the questions with their minutes. */
export const closingMetrics = { textGap: 30, headingHeight: 34, minutesWidth: 90, questionLines: 3 } as const

export const openPointsMetrics = { headingHeight: 42, groupGap: 24, moreHeight: 40 } as const

export const referenceMetrics = { codeSize: 88, linkGap: 2 } as const
