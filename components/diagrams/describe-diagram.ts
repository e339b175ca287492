import { wordsFor } from '../../words/words-for.ts'
import type { Diagram } from '../../scripts/model/diagram.ts'
import { kindOfDiagram } from './kinds.ts'
import type { DiagramFacts } from './shared/facts.ts'

/** The text alternative of a diagram of any kind: all it shows, in sentences. */
export function describeDiagram(diagram: Diagram, words = wordsFor('en')): string {
  return kindOfDiagram(diagram).describe(diagram, words)
}

/** What a diagram of any kind shows as a table or a list, where that reads better than a drawing. */
export function diagramFacts(diagram: Diagram, words = wordsFor('en')): DiagramFacts {
  return kindOfDiagram(diagram).facts(diagram, words)
}
