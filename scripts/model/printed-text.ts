/** A run of text that a page showed before it was printed, in its order. */
export interface PrintedText {
  text: string
  /** Its language, a tag (BCP 47), where the page says one for it. */
  language?: string
}

/** A picture of a page with the text that stands for it. */
export interface PrintedPicture {
  name: string
  /** The language of the name, a tag (BCP 47), where the page says one for it. */
  language?: string
  /** What is known of a formula, whose name is its source in TeX. */
  formula?: { mathml?: string }
}
