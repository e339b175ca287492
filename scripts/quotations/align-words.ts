// Own code, because packages that compare texts do not know what may differ in a quotation: hyphens at line ends, marks,
// omissions, insertions.

/** One step of an alignment; indices into the quotation's and the text's words. */
export type AlignmentStep =
  | { kind: 'same'; quoted: number; inText: number }
  | { kind: 'changed'; quoted: number; inText: number }
  /** The same word, but for a hyphen before it. */
  | { kind: 'hyphen'; quoted: number; inText: number }
  | { kind: 'added'; quoted: number }
  | { kind: 'left-out'; inText: number }

/** A word in common is worth a little, so that of two alignments as short the one with more of them is taken. */
const sameCost = -1
const caseCost = 10
const gapCost = 20
/** No more than a gap, so that a wrong word at an end of the quotation stands beside the right one. */
const changeCost = 20

function costOf(quoted: string, inText: string): number {
  if (quoted === inText) return sameCost
  return quoted.toLowerCase() === inText.toLowerCase() ? caseCost : changeCost
}

/** Costs of the best alignments of all beginnings; the text's words before and after the passage are free. */
function costTable(quoted: string[], inText: string[]): Int32Array[] {
  const rows = [new Int32Array(inText.length + 1)]
  quoted.forEach((word, row) => {
    const above = rows[row] ?? new Int32Array()
    const costs = new Int32Array(inText.length + 1)
    costs[0] = (row + 1) * gapCost
    for (let column = 1; column <= inText.length; column += 1) {
      const change = (above[column - 1] ?? 0) + costOf(word, inText[column - 1] ?? '')
      costs[column] = Math.min(change, (above[column] ?? 0) + gapCost, (costs[column - 1] ?? 0) + gapCost)
    }
    rows.push(costs)
  })
  return rows
}

function cheapestEnd(costs: Int32Array): number {
  let best = 0
  costs.forEach((cost, column) => {
    if (cost <= (costs[best] ?? 0)) best = column
  })
  return best
}

/**
 * Aligns the words of a quotation with the stretch of a text that needs the fewest changes to become it
 * (Needleman and Wunsch 1970, with free ends on the side of the text).
 */
export function alignWords(quoted: string[], inText: string[]): AlignmentStep[] {
  const rows = costTable(quoted, inText)
  const steps: AlignmentStep[] = []
  let row = quoted.length
  let column = cheapestEnd(rows[row] ?? new Int32Array())
  while (row > 0) {
    const cost = rows[row]?.[column] ?? 0
    const change = costOf(quoted[row - 1] ?? '', inText[column - 1] ?? '')
    if (column > 0 && cost === (rows[row - 1]?.[column - 1] ?? 0) + change) {
      steps.push({ kind: change === sameCost ? 'same' : 'changed', quoted: row - 1, inText: column - 1 })
      row -= 1
      column -= 1
    } else if (cost === (rows[row - 1]?.[column] ?? 0) + gapCost) {
      steps.push({ kind: 'added', quoted: row - 1 })
      row -= 1
    } else {
      steps.push({ kind: 'left-out', inText: column - 1 })
      column -= 1
    }
  }
  return steps.reverse()
}
