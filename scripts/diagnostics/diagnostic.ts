/** A stretch of a source file. Lines and columns count from 1; `end` is the first column after it. */
export interface Span {
  path: string
  line: number
  column: number
  /** On the same line as `line`; the rest of the line is meant when it is absent. */
  endColumn?: number
}

export type Severity = 'error' | 'warning'

/** What is wrong, where, and what to do about it: data, formatted elsewhere. */
export interface Diagnostic {
  severity: Severity
  /** A stable name in kebab case, such as `invalid-type`. */
  code: string
  /** Names the thing that is wrong; no full stop. */
  message: string
  span: Span
  /** The place in the data, such as `questions[0].minutes`. */
  at?: string
  /** What to do: an imperative; no full stop. */
  help?: string
  /** The source line and its neighbours, for the code frame; absent when the file could not be read. */
  sourceLines?: { number: number; text: string }[]
}

/** Output that comes with what was noticed on the way. */
export interface WithDiagnostics<Value> {
  value: Value
  diagnostics: Diagnostic[]
}
