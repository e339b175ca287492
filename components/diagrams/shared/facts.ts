/** What a diagram shows, for reading: as a table or as a list. */
export type DiagramFacts =
  { kind: 'table'; columns: string[]; rows: string[][] } | { kind: 'list'; items: string[] }
