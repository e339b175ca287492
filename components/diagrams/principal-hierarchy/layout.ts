import type { Principal, PrincipalHierarchy } from './schema.ts'
import type { TypeStyle } from '../../../scripts/typography/measure.ts'
import { plainText } from '../../plain-text.ts'
import type { DiagramSpace, FittedDiagram, PartForm } from '../shared/fit-parts.ts'
import { fitInParts } from '../shared/fit-parts.ts'
import { wordsFor } from '../../../words/words-for.ts'
import type { Words } from '../../../words/words.ts'
import { fitToSpace, loosestThatFits } from '../shared/fitting.ts'
import type { GeometryOptions, Sized } from '../shared/fitting.ts'
import { hierarchyGrid } from './grid.ts'
import type { HierarchyForm, HierarchyGrid, Power } from './grid.ts'
import type { Share } from '../shared/share.ts'
import { shortenKeys, shortenList } from '../shared/shorten-text.ts'
import { baselineOf, heightOf, setText, stackTexts } from '../shared/text-block.ts'
import type { Box, TextBlock } from '../shared/text-block.ts'

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
  /** The regions of principals further up, which stand on an earlier slide. */
  outer: Box[]
}

const markWidth = 18
const legendGap = 26
const factGap = 4
const rowGaps = [16, 11, 7, 3, 1.5]

/** Rows from the highest principal to the lowest, each begun further in; columns for what each sets, may adjust and may not override. */
export function principalHierarchyGeometry(
  diagram: PrincipalHierarchy,
  { width, maxHeight, fontSize, words }: GeometryOptions,
): PrincipalHierarchyGeometry {
  const all = { from: 0, to: diagram.principals.length }
  return loosestThatFits(
    rowGaps,
    (rowGap) => arrange(diagram, hierarchyGrid(diagram, width, fontSize, rowGap), all, words),
    maxHeight,
  )
}

/** Some of the rows: what each may do in columns, or all beneath one another where that needs less height. */
function partForm(form: HierarchyForm): PartForm<PrincipalHierarchy, PrincipalHierarchyGeometry> {
  return {
    count: ({ principals }) => principals.length,
    arrange:
      (diagram, { width, maxHeight, fontSize, words }) =>
      (share) =>
        loosestThatFits(
          rowGaps.slice(0, 3),
          (rowGap) => arrange(diagram, hierarchyGrid(diagram, width, fontSize, rowGap, form), share, words),
          maxHeight,
        ),
  }
}

/** Lays out a hierarchy whole, or a few principals at a time. */
export function fitPrincipalHierarchy(
  diagram: PrincipalHierarchy,
  space: DiagramSpace,
): FittedDiagram<PrincipalHierarchyGeometry> {
  const parting = {
    whole: () => fitToSpace(principalHierarchyGeometry, diagram, space),
    forms: [partForm('columns'), partForm('stacked')],
    shorten: shortened,
  }
  return fitInParts(parting, diagram, space)
}

function shortened(diagram: PrincipalHierarchy, letters: number): PrincipalHierarchy {
  const principals = diagram.principals.map((principal) => ({
    ...shortenKeys(principal, ['name', 'role'], letters),
    sets: shortenList(principal.sets, letters),
    mayAdjust: shortenList(principal.mayAdjust, letters),
    mayNotOverride: shortenList(principal.mayNotOverride, letters),
  }))
  return { ...diagram, principals }
}

function arrange(
  diagram: PrincipalHierarchy,
  grid: HierarchyGrid,
  { from, to }: Share,
  words = wordsFor('en'),
): PrincipalHierarchyGeometry {
  const { envelopes, inset, rowGap, width } = grid
  const headings = setHeadings(grid, words)
  const top = Math.max(0, ...headings.map(({ text }) => text.height + 8))
  let y = top
  const levels = diagram.principals.slice(from, to).map((principal, index) => {
    const level = levelAt(principal, from + index, y, grid)
    y += rowGap * 2 + rowHeight(level, grid)
    return level
  })
  const closing = envelopes ? inset * 0.75 : 0
  const height = y + closing * (to - 1)
  const regionAt = (index: number, start: number): Box => ({
    x: index * inset,
    y: start,
    width: width - index * inset - (envelopes ? inset * index : 0),
    height: height - start - closing * index,
  })
  return {
    width,
    height,
    headings,
    levels: levels.map((level, index) => ({ ...level, region: regionAt(from + index, level.region.y) })),
    outer: Array.from({ length: from }, (_, index) => regionAt(index, top)),
  }
}

/** What each mark stands for: over its column, or beside one another where there is one column for all. */
function setHeadings({ form, powers, columns, textStyle }: HierarchyGrid, { diagrams }: Words): MarkedText[] {
  let x = columns[0]?.x ?? 0
  return powers.map((power, index) => {
    const place = form === 'columns' ? columns[index]! : { x, width: Number.POSITIVE_INFINITY }
    const heading = marked(diagrams.hierarchy[power], power, { ...place, y: 0, style: textStyle })
    x += markWidth + heading.text.width + legendGap
    return heading
  })
}

function rowHeight({ name, role, facts }: HierarchyLevel, { form, powers }: HierarchyGrid): number {
  const texts = (power?: Power) =>
    facts.filter((fact) => !power || fact.power === power).map(({ text }) => text)
  const columns = form === 'columns' ? powers.map((power) => texts(power)) : [texts()]
  return Math.max(heightOf(role ? [name, role] : [name]), ...columns.map(heightOf))
}

function levelAt(principal: Principal, index: number, top: number, grid: HierarchyGrid): HierarchyLevel {
  const { form, inset, padding, rowGap, nameStyle, textStyle } = grid
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
  const facts = form === 'columns' ? factsInColumns(principal, y, grid) : factsBeneath(principal, y, grid)
  return { name, role, facts, region: { x: index * inset, y: top, width: 0, height: 0 } }
}

function factsInColumns(principal: Principal, y: number, { powers, columns, textStyle }: HierarchyGrid) {
  return powers.flatMap((power, column) =>
    stackFacts(principal[power], power, { ...columns[column]!, y, style: textStyle }),
  )
}

function factsBeneath(principal: Principal, top: number, { powers, columns, textStyle }: HierarchyGrid) {
  let y = top
  return powers.flatMap((power) => {
    const facts = stackFacts(principal[power], power, { ...columns[0]!, y, style: textStyle })
    if (facts.length > 0) y += heightOf(facts.map(({ text }) => text)) + factGap
    return facts
  })
}

type FactPlace = { x: number; y: number; width: number; style: TypeStyle }

function stackFacts(sentences: string[], power: Power, place: FactPlace): MarkedText[] {
  const within = { ...place, x: place.x + markWidth, width: place.width - markWidth, balanced: true }
  return stackTexts(sentences.map(plainText), within, factGap).map((text) => withMark(text, power, place.x))
}

function marked(label: string, power: Power, place: FactPlace): MarkedText {
  const within = { ...place, x: place.x + markWidth, width: place.width - markWidth, tone: 'muted' as const }
  return withMark(setText(label, within), power, place.x)
}

function withMark(text: TextBlock, power: Power, x: number): MarkedText {
  const size = text.style.size * 0.56
  return { power, text, mark: { x: x + size / 2, y: text.y + text.lineHeight / 2, size } }
}
