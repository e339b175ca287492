function anchor(...parts: string[]): string {
  return parts
    .join('-')
    .replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)!.toString(16)}`)
}

/** The id of a reading's section, which is also a place in the PDF. */
export function readingAnchor(documentId: string): string {
  return anchor('reading', documentId)
}

/** The id of a claim. */
export function claimAnchor(documentId: string, claimId: string): string {
  return anchor('claim', documentId, claimId)
}

/** The id of a question. */
export function questionAnchor(questionId: string): string {
  return anchor('question', questionId)
}

/** The id of a part of the session that is not a reading, such as `closing`. */
export function sessionAnchor(part: 'opening' | 'across' | 'closing'): string {
  return anchor('session', part)
}

/** The id of a slide's picture. */
export function slideAnchor(slideNumber: number): string {
  return anchor('slide', String(slideNumber))
}
