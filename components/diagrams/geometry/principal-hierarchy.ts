import type { Principal, PrincipalHierarchy } from '../../../scripts/model/diagram.ts'
import { longestWordWidth, measureText } from '../../../scripts/typography/measure.ts'
import type { TypeStyle } from '../../../scripts/typography/measure.ts'
import { plainText } from '../../plain-text.ts'
import { firstThatFits, secondarySize } from './fitting.ts'
import type { GeometryOptions, Sized } from './fitting.ts'
import { baselineOf, heightOf, setText, stackTexts } from './text-block.ts'
import type { Box, TextBlock } from './text-block.ts'

/** What a principal has to say: it sets limits, moves within them, and stops at them. */
export type Power = 'sets' | 'mayAdjust' | 'mayNotOverride'

/** The headings of the columns. */
export const powerNames: Record<Power, string> = {
  sets: 'Sets',
  mayAdjust: 'May adjust',
  mayNotOverride: 'May not override',
}

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

interface Grid {
  envelopes: boolean
  nameStyle: TypeStyle
  textStyle: TypeStyle
  /** How much further in each level begins. */
  inset: number
  /** From a region's edge to its text. */
  padding: number
  rowGap: number
  powers: Power[]
  columns: { x: number; width: number }[]
  nameWidth: number
}

const columnGap = 22
const markRoom = 18

/** Rows from the highest principal to the lowest, each begun further in; columns for what each sets, may adjust and may not override. */
export function principalHierarchyGeometry(
  diagram: PrincipalHierarchy,
  { width, maxHeight, fontSize }: GeometryOptions,
): PrincipalHierarchyGeometry {
  const rowGaps = [16, 11, 7, 3]
  return firstThatFits(
    rowGaps.map((rowGap) => () => arrange(diagram, width, gridFor(diagram, width, fontSize, rowGap))),
    maxHeight,
  )
}

function gridFor(diagram: PrincipalHierarchy, width: number, fontSize: number, rowGap: number): Grid {
  const { principals, view } = diagram
  const envelopes = view === 'envelopes'
  const nameStyle: TypeStyle = { family: 'sans', weight: 600, size: fontSize }
  const textStyle: TypeStyle = { family: 'sans', weight: 400, size: secondarySize(fontSize) }
  const inset = Math.min(envelopes ? 16 : 24, 110 / Math.max(1, principals.length - 1))
  const padding = 14
  const powers = (['sets', 'mayAdjust', 'mayNotOverride'] as const).filter((power) =>
    principals.some((principal) => principal[power].length > 0),
  )
  const nameWidth = nameColumnWidth(diagram, width, { inset, padding, nameStyle, textStyle })
  const right = envelopes ? width - (principals.length - 1) * inset - padding : width
  const columnsWidth = right - nameWidth - columnGap * powers.length
  const columns = powers.map((_, index) => ({
    x: nameWidth + columnGap + index * (columnsWidth / powers.length + columnGap),
    width: columnsWidth / powers.length,
  }))
  return { envelopes, nameStyle, textStyle, inset, padding, rowGap, powers, columns, nameWidth }
}

function nameColumnWidth(
  { principals }: PrincipalHierarchy,
  width: number,
  { inset, padding, nameStyle, textStyle }: Pick<Grid, 'inset' | 'padding' | 'nameStyle' | 'textStyle'>,
): number {
  const wanted = principals.map(
    ({ name, role = '' }, index) =>
      index * inset + Math.max(measureText(name, nameStyle), longestWordWidth(role, textStyle)),
  )
  return Math.min(Math.max(190, ...wanted) + padding, width * 0.34)
}

function arrange(diagram: PrincipalHierarchy, width: number, grid: Grid): PrincipalHierarchyGeometry {
  const { envelopes, inset, rowGap, powers, columns, textStyle } = grid
  const headings = powers.map((power, index) =>
    marked(powerNames[power], power, { ...columns[index]!, y: 0, style: textStyle }),
  )
  let y = headings.length > 0 ? heightOf([headings[0]!.text]) + 8 : 0
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

function levelAt(principal: Principal, index: number, top: number, grid: Grid): HierarchyLevel {
  const { inset, padding, rowGap, nameStyle, textStyle, powers, columns } = grid
  const x = index * inset + padding
  const place = { x, y: top + rowGap, width: grid.nameWidth - x }
  const name = setText(principal.name, { ...place, style: nameStyle })
  const role =
    principal.role === undefined
      ? undefined
      : setText(principal.role, { ...place, y: place.y + name.height, style: textStyle, tone: 'muted' })
  // The first lines of name and facts stand on one baseline.
  const y = place.y + baselineOf(name, 0) - baselineOf(setText('x', { ...place, style: textStyle }), 0)
  const facts = powers.flatMap((power, column) =>
    stackFacts(principal[power], power, { ...columns[column]!, y, style: textStyle }),
  )
  return { name, role, facts, region: { x: index * inset, y: top, width: 0, height: 0 } }
}

type FactPlace = { x: number; y: number; width: number; style: TypeStyle }

function stackFacts(sentences: string[], power: Power, place: FactPlace): MarkedText[] {
  const within = { ...place, x: place.x + markRoom, width: place.width - markRoom }
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
