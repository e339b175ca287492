import { measureText } from '../../../scripts/typography/measure.ts'
import type { TypeStyle } from '../../../scripts/typography/measure.ts'
import type { TimelineEvent } from './lanes.ts'
import { lanesOf } from './lanes.ts'

/** The columns of a vertical timeline: when, a rail for each lane, the event, and who. */
export interface TimelineGrid {
  whenX: number
  whenWidth: number
  /** Where each lane's rail runs. */
  rails: number[]
  textX: number
  textWidth: number
  /** Absent where nobody is named, or where who is set under when. */
  who?: { x: number; width: number }
}

const gutter = 18
const mostRails = 5

function columnWidth(texts: string[], style: TypeStyle, most: number): number {
  return Math.min(most, Math.max(0, ...texts.map((text) => measureText(text, style))) + 1)
}

/** Divides a width among the columns; more lanes than five share one rail and are told apart by their marks. */
export function timelineGrid(
  events: TimelineEvent[],
  style: TypeStyle,
  place: { x: number; width: number; whoBelow: boolean },
): TimelineGrid {
  const lanes = lanesOf(events)
  const whens = events.map((event) => event.when)
  const whos = events.map((event) => event.who ?? '')
  const pitch = lanes.length > mostRails ? 0 : 22
  const whenWidth = Math.max(
    columnWidth(whens, { ...style, weight: 600 }, place.width * 0.24),
    place.whoBelow ? columnWidth(whos, style, place.width * 0.24) : 0,
  )
  const whoWidth = place.whoBelow ? 0 : columnWidth(whos, style, place.width * 0.2)
  const hasWho = whoWidth > 1
  const firstRail = place.x + whenWidth + gutter + 7
  const textX = firstRail + pitch * (lanes.length - 1) + 7 + gutter
  const right = place.x + place.width
  return {
    whenX: place.x,
    whenWidth,
    rails: lanes.map((_, lane) => firstRail + pitch * lane),
    textX,
    textWidth: (hasWho ? right - whoWidth - gutter - 14 : right) - textX,
    who: hasWho ? { x: right - whoWidth, width: whoWidth } : undefined,
  }
}
