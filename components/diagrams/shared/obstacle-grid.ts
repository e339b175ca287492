import type { Box } from './text-block.ts'

/** A point of a drawing. */
export interface Point {
  x: number
  y: number
}

/** What of an area is taken, in small square cells. */
export interface ObstacleGrid {
  /** Whether any taken cell touches a rectangle. */
  touches: (box: Box) => boolean
}

const cell = 4

/** Marks the cells that points lie in; lines are given as points no further apart than a cell. */
export function obstacleGrid(area: Box, points: Point[]): ObstacleGrid {
  const [columns, rows] = [Math.ceil(area.width / cell) + 1, Math.ceil(area.height / cell) + 1]
  const columnOf = (x: number) => Math.floor((x - area.x) / cell)
  const rowOf = (y: number) => Math.floor((y - area.y) / cell)
  // Sums over the rectangle from the first cell make every later question one subtraction.
  const sums = new Uint32Array((columns + 1) * (rows + 1))
  const at = (column: number, row: number) => row * (columns + 1) + column
  for (const { x, y } of points) {
    const [column, row] = [columnOf(x), rowOf(y)]
    if (column >= 0 && column < columns && row >= 0 && row < rows) sums[at(column + 1, row + 1)] = 1
  }
  for (let row = 1; row <= rows; row += 1)
    for (let column = 1; column <= columns; column += 1)
      sums[at(column, row)]! +=
        sums[at(column - 1, row)]! + sums[at(column, row - 1)]! - sums[at(column - 1, row - 1)]!

  const within = (value: number, most: number) => Math.max(0, Math.min(most, value))
  return {
    touches: ({ x, y, width, height }) => {
      const [left, right] = [within(columnOf(x), columns), within(columnOf(x + width) + 1, columns)]
      const [top, bottom] = [within(rowOf(y), rows), within(rowOf(y + height) + 1, rows)]
      const sum =
        sums[at(right, bottom)]! - sums[at(left, bottom)]! - sums[at(right, top)]! + sums[at(left, top)]!
      return sum > 0
    },
  }
}
