import type { Words } from '../../../words/words.ts'
import type { DiagramFacts } from './facts.ts'
import type { DiagramSpace, FittedDiagram } from './fit-parts.ts'
import type { Sized } from './fitting.ts'

/** What a kind of diagram does with its data, besides drawing it. */
export interface KindOfDiagram<Diagram> {
  /** Lays it out in its space, in parts where it must be. */
  fit: (diagram: Diagram, space: DiagramSpace) => FittedDiagram<Sized>
  /** Its text alternative: all it shows, in sentences. */
  describe: (diagram: Diagram, words: Words) => string
  /** What it shows as a table or a list. */
  facts: (diagram: Diagram, words: Words) => DiagramFacts
}
