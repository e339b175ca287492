import { nameAt, numberAt } from '../pdf-object.ts'
import { attributesOf } from '../structure/structure-ids.ts'
import { elementsWithin, type ElementNode } from '../structure/structure-tree.ts'

interface Cell {
  columns: number
  rows: number
}

/** The cells of a table in rows, without those of tables within it. */
function rowsOf(table: ElementNode): Cell[][] {
  const rows: Cell[][] = []
  const visit = ({ role, dictionary, children }: ElementNode) => {
    if (role === 'Table') return
    if (role === 'TR') rows.push([])
    if (role === 'TH' || role === 'TD')
      rows.at(-1)?.push({ columns: span(dictionary, 'ColSpan'), rows: span(dictionary, 'RowSpan') })
    else for (const child of children) if (child.kind === 'element') visit(child)
  }
  for (const child of table.children) if (child.kind === 'element') visit(child)
  return rows
}

function span(dictionary: ElementNode['dictionary'], key: string): number {
  const attributes = attributesOf(dictionary).filter((entry) => nameAt(entry, 'O') === 'Table')
  return attributes.map((entry) => numberAt(entry, key)).find((value) => value !== undefined) ?? 1
}

/** True when every row of a table has as many columns as the others, spans counted (PDF/UA-1, 7.5). */
export function hasEvenRows(table: ElementNode): boolean {
  const widths = new Set<number>()
  let reaching: Cell[] = []
  for (const row of rowsOf(table)) {
    const cells = [...reaching, ...row]
    widths.add(cells.reduce((width, { columns }) => width + columns, 0))
    reaching = cells.filter(({ rows }) => rows > 1).map(({ columns, rows }) => ({ columns, rows: rows - 1 }))
  }
  return widths.size <= 1 && reaching.length === 0
}

/** How many cells of a type a table has. */
export function countCells(table: ElementNode, role: 'TH' | 'TD'): number {
  return [...elementsWithin(table.children)].filter((element) => element.role === role).length
}
