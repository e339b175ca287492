import type { Timeline } from './schema.ts'
import type { GeometryOptions } from '../shared/fitting.ts'
import { secondarySize } from '../shared/fitting.ts'
import type { Share } from '../shared/share.ts'
import type { TimelineGrid } from './grid.ts'
import { timelineGrid } from './grid.ts'
import type { TimelineEvent } from './lanes.ts'
import { laneShape, lanesOf } from './lanes.ts'
import type { RowSetting, TimelineRow } from './row.ts'
import { footOf, timelineRuns } from './row.ts'
import type { Line, PlacedEvent, TimelineGeometry } from './geometry.ts'

const columnGap = 40

function placeEvent(row: TimelineRow, grid: TimelineGrid, lane: number, isLabelled: boolean): PlacedEvent {
  const y = row.when.y + row.when.lineHeight / 2
  const who = isLabelled && row.who ? [row.who] : []
  return {
    marker: { x: grid.rails[lane] ?? 0, y, shape: laneShape(lane) },
    blocks: [row.when, ...row.entry.blocks, ...who],
  }
}

function runLine(run: TimelineRow[], x: number): Line[] {
  const first = run[0]
  return first?.who ? [{ x1: x, y1: first.y, x2: x, y2: footOf(run) }] : []
}

type Column = Pick<TimelineGeometry, 'events' | 'runs' | 'lanes' | 'height'>

function columnOf(
  events: TimelineEvent[],
  lanes: ReturnType<typeof lanesOf>,
  grid: TimelineGrid,
  setting: RowSetting,
): Column {
  const runs = timelineRuns(events, grid, setting)
  const height = footOf(runs.at(-1) ?? [])
  return {
    // Who stands once beside a run of rows, or beneath every date when it has no column of its own.
    events: runs.flatMap((run) =>
      run.map((row, index) => placeEvent(row, grid, lanes.indexOf(row.event.who), index === 0 || !grid.who)),
    ),
    runs: grid.who ? runs.flatMap((run) => runLine(run, grid.who!.x - 14)) : [],
    lanes: grid.rails.map((rail) => ({ x1: rail, y1: 0, x2: rail, y2: height })),
    height,
  }
}

/** Lays out some of the events from top to bottom in one column, with the lanes and the columns of all. */
export function verticalShare(
  { events }: Timeline,
  { width, fontSize }: GeometryOptions,
  setting: Omit<RowSetting, 'fontSize'>,
  { from, to }: Share,
): TimelineGeometry {
  const style = { family: 'sans', weight: 400, size: secondarySize(fontSize) } as const
  const grid = timelineGrid(events, style, { x: 0, width, whoBelow: false })
  const column = columnOf(events.slice(from, to), lanesOf(events), grid, { ...setting, fontSize })
  return { orientation: 'vertical', width, laneLabels: [], ...column }
}

/** Lays out events from top to bottom, in one column or in two. */
export function verticalTimeline(
  { events }: Timeline,
  { width, fontSize }: GeometryOptions,
  setting: Omit<RowSetting, 'fontSize'> & { columns: 1 | 2 },
): TimelineGeometry {
  const half = Math.ceil(events.length / setting.columns)
  const parts = [events.slice(0, half), events.slice(half)].filter((part) => part.length > 0)
  const columnWidth = (width - columnGap * (setting.columns - 1)) / setting.columns
  const style = { family: 'sans', weight: 400, size: secondarySize(fontSize) } as const
  const columns = parts.map((part, index) => {
    const place = {
      x: index * (columnWidth + columnGap),
      width: columnWidth,
      whoBelow: setting.columns === 2,
    }
    return columnOf(part, lanesOf(events), timelineGrid(events, style, place), { ...setting, fontSize })
  })
  return {
    orientation: 'vertical',
    width,
    height: Math.max(...columns.map((column) => column.height)),
    lanes: columns.flatMap((column) => column.lanes),
    laneLabels: [],
    runs: columns.flatMap((column) => column.runs),
    events: columns.flatMap((column) => column.events),
  }
}
