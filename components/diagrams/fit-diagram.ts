import type { Diagram } from '../../scripts/model/diagram.ts'
import { kindOfDiagram } from './kinds.ts'
import type { DiagramSpace, FittedDiagram } from './shared/fit-parts.ts'
import type { Sized } from './shared/fitting.ts'

/** In how many parts a diagram is shown in its space, and whether some of its texts are cut short there. */
export interface DiagramExtent {
  parts: number
  isShortened: boolean
}

/** Lays out a diagram of any kind in its space. */
export function fitDiagram(diagram: Diagram, space: DiagramSpace): FittedDiagram<Sized> {
  return kindOfDiagram(diagram).fit(diagram, space)
}

/** In how many parts a diagram of any kind fits its space; arithmetic, which needs no browser. */
export function diagramExtent(diagram: Diagram, space: DiagramSpace): DiagramExtent {
  const { parts, isShortened } = fitDiagram(diagram, space)
  return { parts: parts.length, isShortened }
}
