import type { Diagram } from '../../../scripts/model/diagram.ts'

/** Data to judge a drawing by. */
export interface Sample {
  /** A short name in kebab case, unique in its kind; also the name of its stored picture. */
  id: string
  /** What is special about it. */
  about: string
  diagram: Diagram
}
