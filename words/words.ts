import type { english } from './languages/en.ts'

/** The shape of English with the texts left open: functions take the same numbers and names, lists are as long. */
type Open<Part> = Part extends string
  ? string
  : Part extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { [Key in keyof Part]: Open<Part[Key]> }

/** Everything that Colloquy itself writes on slides and sheets. A language that lacks one of them does not compile. */
export type Words = Open<typeof english>
