/** One line of a page. */
export interface PdfLine {
  text: string
  /** Height of its letters, in points. */
  size: number
  /** Distance from the bottom of the page, in points. */
  y: number
}
