/** What a header says, by its keys, and what in it could not be read. */
export interface HeaderKeys {
  keys: Record<string, unknown>
  doubts: string[]
}
