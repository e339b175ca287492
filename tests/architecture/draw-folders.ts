/** An import from one folder of another. */
export type FolderImport = readonly [from: string, to: string]

/** A folder in its row, or a place where the line of an import passes through a row. */
interface Place {
  /** Empty where a line passes. */
  name: string
  row: number
  x: number
  below: Place[]
}

const rowHeight = 76
const boxHeight = 34
const gap = 22
const letterWidth = 8.4
const margin = 16

/** Draws folders in rows, each above all that it imports; an import that follows from others is left out. */
export function drawFolders(imports: readonly FolderImport[]): string {
  const needed = withoutShortcuts(imports)
  const rows = placeInRows(needed)
  const width = Math.ceil(Math.max(...rows.map(rowWidth)) + 2 * margin)
  sortRows(rows)
  for (const row of rows) spread(row, width)
  const height = rows.length * rowHeight - (rowHeight - boxHeight) + 2 * margin
  const places = rows.flat()
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="sans-serif" font-size="14">`,
    '<title>The folders of Colloquy, each above those that it imports</title>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...places.flatMap((place) => place.below.map((lower) => drawLine(place, lower))),
    ...places.filter(({ name }) => name !== '').map(drawBox),
    '</svg>',
    '',
  ].join('\n')
}

/** The imports that do not follow from two or more others. */
function withoutShortcuts(imports: readonly FolderImport[]): FolderImport[] {
  const reaches = (from: string, to: string): boolean =>
    imports.some(([first, next]) => first === from && (next === to || reaches(next, to)))
  return imports.filter(
    ([from, to]) => !imports.some(([first, next]) => first === from && next !== to && reaches(next, to)),
  )
}

function placeInRows(imports: readonly FolderImport[]): Place[][] {
  const names = [...new Set(imports.flat())].toSorted()
  const depth = (name: string): number =>
    Math.max(0, ...imports.flatMap(([from, to]) => (from === name ? [depth(to) + 1] : [])))
  const last = Math.max(...names.map(depth))
  const rows: Place[][] = Array.from({ length: last + 1 }, () => [])
  const places = new Map<string, Place>()
  for (const name of names) {
    const place = { name, row: last - depth(name), x: 0, below: [] }
    places.set(name, place)
    rows[place.row]!.push(place)
  }
  for (const [from, to] of imports) {
    let upper = places.get(from)!
    for (let row = upper.row + 1; row < places.get(to)!.row; row++) {
      const passing = { name: '', row, x: 0, below: [] }
      rows[row]!.push(passing)
      upper.below.push(passing)
      upper = passing
    }
    upper.below.push(places.get(to)!)
  }
  return rows
}

/** Sorts each row by where its neighbours stand, so that few lines cross. */
function sortRows(rows: Place[][]): void {
  const isAbove = (place: Place) => rows.flat().filter(({ below }) => below.includes(place))
  for (let round = 0; round < 12; round++) {
    const isDown = round % 2 === 0
    for (const row of isDown ? rows : rows.toReversed()) {
      const middle = new Map(
        row.map((place, index) => [place, mean(isDown ? isAbove(place) : place.below) ?? index / row.length]),
      )
      row.sort((first, second) => middle.get(first)! - middle.get(second)!)
      for (const [index, place] of row.entries()) place.x = (index + 0.5) / row.length
    }
  }
}

function mean(places: readonly Place[]): number | undefined {
  if (places.length === 0) return undefined
  return places.reduce((sum, { x }) => sum + x, 0) / places.length
}

function boxWidth({ name }: Place): number {
  return name === '' ? 0 : Math.round(name.length * letterWidth + 20)
}

function rowWidth(row: readonly Place[]): number {
  return row.reduce((sum, place) => sum + boxWidth(place) + gap, -gap)
}

function spread(row: readonly Place[], width: number): void {
  const spare = (width - 2 * margin - rowWidth(row)) / (row.length + 1)
  let left = margin + spare
  for (const place of row) {
    place.x = Math.round(left + boxWidth(place) / 2)
    left += boxWidth(place) + gap + spare
  }
}

function drawLine(upper: Place, lower: Place): string {
  const from = margin + upper.row * rowHeight + boxHeight
  const to = margin + lower.row * rowHeight
  const middle = (from + to) / 2
  const rest = lower.name === '' ? `V${to + boxHeight}` : ''
  return `<path d="M${upper.x} ${from}C${upper.x} ${middle} ${lower.x} ${middle} ${lower.x} ${to}${rest}" fill="none" stroke="#777"/>`
}

function drawBox(place: Place): string {
  const y = margin + place.row * rowHeight
  const width = boxWidth(place)
  return [
    `<rect x="${place.x - width / 2}" y="${y}" width="${width}" height="${boxHeight}" rx="5" fill="#f4f4f0" stroke="#333"/>`,
    `<text x="${place.x}" y="${y + 22}" text-anchor="middle" fill="#111">${place.name}</text>`,
  ].join('\n')
}
