/** What a PDF says of itself. */
export interface PdfMetadata {
  title: string
  /** A language tag (BCP 47). */
  language: string
  author?: string
  subject?: string
  keywords?: string[]
  /** When it was made. Without it the PDF has no dates, so that the same input gives the same bytes. */
  modified?: Date
}
