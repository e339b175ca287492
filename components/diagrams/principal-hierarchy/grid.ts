import type { PrincipalHierarchy } from './schema.ts'
import { longestWordWidth, measureText } from '../../../scripts/typography/measure.ts'
import type { TypeStyle } from '../../../scripts/typography/measure.ts'
import { secondarySize } from '../shared/fitting.ts'

/** What a principal has to say: it sets limits, moves within them, and stops at them. */
export type Power = 'sets' | 'mayAdjust' | 'mayNotOverride'

/** Whether each power has a column, or all stand beneath one another in one. */
export type HierarchyForm = 'columns' | 'stacked'

/** The columns of a hierarchy and its type. */
export interface HierarchyGrid {
  form: HierarchyForm
  width: number
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

/** Divides the width among names and what is said of them. */
export function hierarchyGrid(
  diagram: PrincipalHierarchy,
  width: number,
  fontSize: number,
  rowGap: number,
  form: HierarchyForm = 'columns',
): HierarchyGrid {
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
  const number = form === 'columns' ? powers.length : Math.min(1, powers.length)
  const columnWidth = (right - nameWidth - columnGap * number) / number
  const columns = Array.from({ length: number }, (_, index) => ({
    x: nameWidth + columnGap + index * (columnWidth + columnGap),
    width: columnWidth,
  }))
  return { form, width, envelopes, nameStyle, textStyle, inset, padding, rowGap, powers, columns, nameWidth }
}

function nameColumnWidth(
  { principals }: PrincipalHierarchy,
  width: number,
  {
    inset,
    padding,
    nameStyle,
    textStyle,
  }: Pick<HierarchyGrid, 'inset' | 'padding' | 'nameStyle' | 'textStyle'>,
): number {
  const wanted = principals.map(
    ({ name, role = '' }, index) =>
      index * inset + Math.max(measureText(name, nameStyle), longestWordWidth(role, textStyle)),
  )
  return Math.min(Math.max(190, ...wanted) + padding, width * 0.34)
}
