import type { Principal, PrincipalHierarchy } from '../../../scripts/model/diagram.ts'
import type { TypeStyle } from '../../../scripts/typography/measure.ts'
import { plainText } from '../../plain-text.ts'
import { roomiestThatFits } from './fitting.ts'
import type { GeometryOptions, Sized } from './fitting.ts'
import { hierarchyGrid, powerNames } from './principal-hierarchy-grid.ts'
import type { HierarchyGrid, Power } from './principal-hierarchy-grid.ts'
import { baselineOf, heightOf, setText, stackTexts } from './text-block.ts'
import type { Box, TextBlock } from './text-block.ts'

/** A text with the centre of the mark before it. */
export interface MarkedText {
  power: Power
  text: TextBlock
  mark: { x: number; y: number; size: number }
}

/** One principal: its texts, and the region in which it and all below it act. */
export interface HierarchyLevel {
  name: TextBlock
  role?: TextBlock
  facts: MarkedText[]
  /** For a ladder, the region's left and top edges are drawn; for envelopes, all four. */
  region: Box
}

export interface PrincipalHierarchyGeometry extends Sized {
  headings: MarkedText[]
  levels: HierarchyLevel[]
}

const markRoom = 18

/** Rows from the highest principal to the lowest, each begun further in; columns for what each sets, may adjust and may not override. */
export function principalHierarchyGeometry(
  diagram: PrincipalHierarchy,
  { width, maxHeight, fontSize }: GeometryOptions,
): PrincipalHierarchyGeometry {
  const rowGaps = [16, 11, 7, 3, 1.5]
  return roomiestThatFits(
    rowGaps,
    (rowGap) => arrange(diagram, width, hierarchyGrid(diagram, width, fontSize, rowGap)),
    maxHeight,
  )
}

function arrange(
  diagram: PrincipalHierarchy,
  width: number,
  grid: HierarchyGrid,
): PrincipalHierarchyGeometry {
  const { envelopes, inset, rowGap, powers, columns, textStyle } = grid
  const headings = powers.map((power, index) =>
    marked(powerNames[power], power, { ...columns[index]!, y: 0, style: textStyle }),
  )
  let y = Math.max(0, ...headings.map(({ text }) => text.height + 8))
  const levels = diagram.principals.map((principal, index) => {
    const level = levelAt(principal, index, y, grid)
    const rowHeight = Math.max(
      heightOf(level.role ? [level.name, level.role] : [level.name]),
      ...powers.map((power) =>
        heightOf(level.facts.filter((fact) => fact.power === power).map((fact) => fact.text)),
      ),
    )
    y += rowGap * 2 + rowHeight
    return level
  })
  const closing = envelopes ? inset * 0.75 : 0
  const height = y + closing * (levels.length - 1)
  for (const [index, { region }] of levels.entries()) {
    region.height = height - region.y - closing * index
    region.width = width - region.x - (envelopes ? inset * index : 0)
  }
  return { width, height, headings, levels }
}

function levelAt(principal: Principal, index: number, top: number, grid: HierarchyGrid): HierarchyLevel {
  const { inset, padding, rowGap, nameStyle, textStyle, powers, columns } = grid
  const x = index * inset + padding
  const place = { x, y: top + rowGap, width: grid.nameWidth - x }
  const name = setText(principal.name, { ...place, style: nameStyle })
  const role =
    principal.role === undefined
      ? undefined
      : setText(principal.role, {
          ...place,
          y: place.y + name.height,
          style: textStyle,
          tone: 'muted',
          balanced: true,
        })
  // The first lines of name and facts stand on one baseline.
  const y = place.y + baselineOf(name, 0) - baselineOf(setText('x', { ...place, style: textStyle }), 0)
  const facts = powers.flatMap((power, column) =>
    stackFacts(principal[power], power, { ...columns[column]!, y, style: textStyle }),
  )
  return { name, role, facts, region: { x: index * inset, y: top, width: 0, height: 0 } }
}

type FactPlace = { x: number; y: number; width: number; style: TypeStyle }

function stackFacts(sentences: string[], power: Power, place: FactPlace): MarkedText[] {
  const within = { ...place, x: place.x + markRoom, width: place.width - markRoom, balanced: true }
  return stackTexts(sentences.map(plainText), within, 4).map((text) => withMark(text, power, place.x))
}

function marked(label: string, power: Power, place: FactPlace): MarkedText {
  const within = { ...place, x: place.x + markRoom, width: place.width - markRoom, tone: 'muted' as const }
  return withMark(setText(label, within), power, place.x)
}

function withMark(text: TextBlock, power: Power, x: number): MarkedText {
  const size = text.style.size * 0.56
  return { power, text, mark: { x: x + size / 2, y: text.y + text.lineHeight / 2, size } }
}
