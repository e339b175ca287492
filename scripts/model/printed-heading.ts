/** A heading of a page that was printed. */
export interface PrintedHeading {
  text: string
  /** What its bookmark says instead; empty for a heading without one, as `alt` is for a picture without a text. */
  bookmark?: string
}
