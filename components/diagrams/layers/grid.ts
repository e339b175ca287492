import type { Layers } from './schema.ts'
import { longestWordWidth } from '../../../scripts/typography/measure.ts'
import type { TypeStyle } from '../../../scripts/typography/measure.ts'
import { secondarySize } from '../shared/fitting.ts'

/** What is said about a layer beside its name: what keeps it, or what breaks it. */
export type Bond = 'holds' | 'breaks'

/** Whether what holds and what breaks have columns of their own, or stand beneath the names in one with them. */
export type LayersForm = 'columns' | 'stacked'

/** The columns of layers and their type; the rings stand before them. */
export interface LayersGrid {
  form: LayersForm
  width: number
  ringsWidth: number
  nameStyle: TypeStyle
  textStyle: TypeStyle
  rowGap: number
  name: { x: number; width: number }
  bonds: { bond: Bond; x: number; width: number }[]
}

const columnGap = 24

/** Divides the width among the rings, the names and what holds or breaks. */
export function layersGrid(
  { layers }: Layers,
  width: number,
  fontSize: number,
  rowGap: number,
  form: LayersForm = 'columns',
): LayersGrid {
  const nameStyle: TypeStyle = { family: 'sans', weight: 600, size: fontSize }
  const textStyle: TypeStyle = { family: 'sans', weight: 400, size: secondarySize(fontSize) }
  const ringsWidth = Math.min(190, width * 0.19)
  const given = (['holds', 'breaks'] as const).filter((bond) => layers.some((layer) => layer[bond]))
  const x = ringsWidth + 22
  const availableWidth = width - x
  if (form === 'stacked') {
    const column = { x, width: availableWidth }
    const bonds = given.map((bond) => ({ bond, ...column }))
    return { form, width, ringsWidth, nameStyle, textStyle, rowGap, name: column, bonds }
  }
  const names = Math.max(...layers.map(({ name }) => longestWordWidth(name, nameStyle)))
  const share = [1, 0.5, 0.36][given.length]!
  const nameWidth = Math.max(availableWidth * share, Math.min(names, availableWidth * 0.45))
  const bondWidth = given.length > 0 ? (availableWidth - nameWidth) / given.length - columnGap : 0
  const bonds = given.map((bond, index) => ({
    bond,
    x: x + nameWidth + columnGap + index * (bondWidth + columnGap),
    width: bondWidth,
  }))
  return { form, width, ringsWidth, nameStyle, textStyle, rowGap, name: { x, width: nameWidth }, bonds }
}
