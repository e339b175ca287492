import { breakPieces } from '../../../scripts/typography/break-opportunities.ts'
import { plainText } from '../../plain-text.ts'
import { measureText } from '../../../scripts/typography/measure.ts'
import type { Timeline } from './schema.ts'
import { setStacked } from '../shared/entry.ts'
import type { GeometryOptions } from '../shared/fitting.ts'
import { secondarySize } from '../shared/fitting.ts'
import type { TextBlock } from '../shared/text-block.ts'
import { centredOn, setText } from '../shared/text-block.ts'
import { laneShape, lanesOf } from './lanes.ts'
import type { TimelineGeometry } from './geometry.ts'

const gap = 26
const narrowestColumn = 90
const mostLines = 5
const lanePitch = 44

function gutterOf(
  lanes: (string | undefined)[],
  size: number,
): { labels: TextBlock[]; width: number; pitch: number } {
  const style = { family: 'sans', weight: 400, size } as const
  const labels = lanes.map((who) => setText(who ?? '', { x: 0, y: 0, width: 150, style }))
  const widest = Math.max(0, ...labels.map((label) => label.width))
  return {
    labels,
    width: widest > 0 ? widest + 20 : 0,
    pitch: Math.max(lanePitch, ...labels.map((label) => label.height + 12)),
  }
}

function hasLongWord({ events }: Timeline, width: number, size: number): boolean {
  const style = { family: 'sans', weight: 600, size } as const
  return events.some(({ when, name, text = '' }) =>
    breakPieces(`${when} ${name} ${plainText(text)}`).some((piece) => measureText(piece.text, style) > width),
  )
}

/** The texts of all columns: every date on one line, every name on one line beneath. */
function columnsOf(
  { events }: Timeline,
  place: { x: number; y: number; width: number },
  fontSize: number,
): { blocks: TextBlock[]; bottom: number }[] {
  const { y, width } = place
  const textSize = secondarySize(fontSize)
  const style = { family: 'sans', weight: 600, size: textSize } as const
  const whens = events.map((event, index) =>
    setText(event.when, { x: place.x + index * (width + gap), y, width, style, tone: 'accent' }),
  )
  const namesTop = y + Math.max(...whens.map((when) => when.height)) + 2
  return whens.map((when, index) => {
    const entry = setStacked(events[index]!, { x: when.x, y: namesTop, width, nameSize: fontSize, textSize })
    return { blocks: [when, ...entry.blocks], bottom: namesTop + entry.height }
  })
}

/** Lays out events in columns under their lanes; undefined when the columns would be too narrow for their words. */
export function horizontalTimeline(
  diagram: Timeline,
  { width, fontSize }: GeometryOptions,
): TimelineGeometry | undefined {
  const { events } = diagram
  const lanes = lanesOf(events)
  const gutter = gutterOf(lanes, secondarySize(fontSize))
  const columnWidth = (width - gutter.width + gap) / events.length - gap
  if (columnWidth < narrowestColumn || hasLongWord(diagram, columnWidth, fontSize)) return undefined
  const laneY = (lane: number) => gutter.pitch * (lane + 0.5)
  const textTop = laneY(lanes.length - 1) + 26
  const columns = columnsOf(diagram, { x: gutter.width, y: textTop, width: columnWidth }, fontSize)
  if (columns.some(({ blocks }) => blocks.some((block) => block.lines.length > mostLines))) return undefined
  const placed = columns.map(({ blocks }, index) => {
    const lane = lanes.indexOf(events[index]?.who)
    const marker = {
      x: gutter.width + index * (columnWidth + gap) + 8,
      y: laneY(lane),
      shape: laneShape(lane),
    }
    return { marker, stem: { x1: marker.x, y1: marker.y, x2: marker.x, y2: textTop - 4 }, blocks }
  })
  const laneLabels = gutter.labels
    .map((label, lane) => centredOn(label, laneY(lane)))
    .filter((label) => label.lines.length > 0)
  const feet = [...columns.map(({ bottom }) => bottom), ...laneLabels.map((label) => label.y + label.height)]
  return {
    orientation: 'horizontal',
    width,
    height: Math.max(...feet),
    lanes: lanes.map((_, lane) => ({ x1: gutter.width, y1: laneY(lane), x2: width, y2: laneY(lane) })),
    laneLabels,
    runs: [],
    events: placed,
  }
}
