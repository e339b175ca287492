import { setRunIn, setStacked } from '../shared/entry.ts'
import type { Entry } from '../shared/entry.ts'
import { secondarySize } from '../shared/fitting.ts'
import type { TextBlock } from '../shared/text-block.ts'
import { baselineOf, setText } from '../shared/text-block.ts'
import type { TimelineGrid } from './grid.ts'
import type { TimelineEvent } from './lanes.ts'

/** The texts of one event in a vertical timeline. */
export interface TimelineRow {
  event: TimelineEvent
  when: TextBlock
  entry: Entry
  who?: TextBlock
  y: number
  height: number
}

/** How rows are set: the name above its text or run in with it. */
export interface RowSetting {
  form: 'stacked' | 'run-in'
  fontSize: number
  /** Space between rows. */
  gap: number
}

/** How much lower a smaller text begins, so that its first line shares the baseline of a larger one. */
function dropTo(larger: TextBlock | undefined, smaller: TextBlock): number {
  return larger ? baselineOf(larger, 0) - larger.y - (baselineOf(smaller, 0) - smaller.y) : 0
}

function rowAt(y: number, event: TimelineEvent, grid: TimelineGrid, setting: RowSetting): TimelineRow {
  const textSize = secondarySize(setting.fontSize)
  const plain = { family: 'sans', weight: 400, size: textSize } as const
  const bold = { ...plain, weight: 600 } as const
  const set = setting.form === 'stacked' ? setStacked : setRunIn
  const entry = set(event, { x: grid.textX, y, width: grid.textWidth, textSize, nameSize: setting.fontSize })
  const column = { x: grid.whenX, width: grid.whenWidth }
  const undropped = setText(event.when, { ...column, y, style: bold, tone: 'accent' })
  const when = { ...undropped, y: y + dropTo(entry.blocks[0], undropped) }
  const whoPlace = grid.who ? { ...grid.who, y: when.y } : { ...column, y: when.y + when.height }
  const who = event.who ? setText(event.who, { ...whoPlace, style: plain }) : undefined
  // Beside a run, who may reach down past its first row; beneath a date it may not.
  const blocks = [when, ...(who && !grid.who ? [who] : [])]
  const bottom = Math.max(y + entry.height, ...blocks.map((block) => block.y + block.height))
  return { event, when, entry, who, y, height: bottom - y }
}

/** Sets events beneath one another, in runs of neighbours of the same `who`, each as high as its name needs. */
export function timelineRuns(
  events: TimelineEvent[],
  grid: TimelineGrid,
  setting: RowSetting,
): TimelineRow[][] {
  const runs: TimelineRow[][] = []
  let y = 0
  for (const event of events) {
    const last = runs.at(-1)
    const isNew = !last || last[0]?.event.who !== event.who
    const label = grid.who && last?.[0]?.who
    if (isNew && label) y = Math.max(y, label.y + label.height + setting.gap)
    const row = rowAt(y, event, grid, setting)
    if (isNew) runs.push([row])
    else last.push(row)
    y += row.height + setting.gap
  }
  return runs
}

/** Where a run ends: at the foot of its last row, or of its name. */
export function footOf(run: TimelineRow[]): number {
  const [first, last] = [run[0], run.at(-1)]
  const nameFoot = first?.who ? first.who.y + first.who.height : 0
  return Math.max(nameFoot, last ? last.y + last.height : 0)
}
