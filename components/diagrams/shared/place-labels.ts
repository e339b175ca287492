import type { Segment } from './box.ts'
import { distance, grown, overlap, runsThrough, segmentsCross } from './box.ts'
import type { LabelPlace, LabelWish, Surroundings } from './label-candidates.ts'
import { candidatesFor, passesMarks } from './label-candidates.ts'
import type { ObstacleGrid } from './obstacle-grid.ts'
import type { Box } from './text-block.ts'

/** Space between labels: more between columns than between lines. */
const [sideGap, lineGap] = [14, 6]
const meetingCost = 30
const mostAttempts = 4
/** Labels that would fill more than this share of the plot find no room in it, however they are shifted. */
const fullShare = 0.6

function spaced({ x, y, width, height }: Box): Box {
  return { x: x - sideGap, y: y - lineGap, width: width + 2 * sideGap, height: height + 2 * lineGap }
}

function isApart({ box, leader }: LabelPlace, other: LabelPlace): boolean {
  return (
    !overlap(spaced(box), other.box) &&
    !(other.leader && runsThrough(other.leader, grown(box, 3))) &&
    !(leader && runsThrough(leader, grown(other.box, 3))) &&
    !(leader && other.leader && segmentsCross(leader, other.leader))
  )
}

/** How often a leader meets a line on its way. */
function meetings([start, end]: Segment, lines: ObstacleGrid): number {
  const steps = Math.ceil(distance(start, end) / 4)
  let count = 0
  for (let index = 3; index < steps; index += 1) {
    const share = index / steps
    const point = { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share }
    if (lines.touches({ ...point, width: 0, height: 0 })) count += 1
  }
  return count
}

function bestPlace(
  candidates: LabelPlace[],
  placed: LabelPlace[],
  { lines, marks }: Surroundings,
): LabelPlace | undefined {
  let best: LabelPlace | undefined
  let lowest = Infinity
  for (const place of candidates) {
    if (place.cost >= lowest) break
    if (!placed.every((other) => isApart(place, other))) continue
    if (place.leader && !passesMarks(place.leader, marks)) continue
    const cost = place.cost + (place.leader ? meetingCost * meetings(place.leader, lines) : 0)
    if (cost >= lowest) continue
    best = place
    lowest = cost
  }
  return best
}

/** Places labels in an order; the index of the first that finds no place, if one does not. */
function inOrder(
  order: number[],
  candidates: LabelPlace[][],
  surroundings: Surroundings,
): Map<number, LabelPlace> | number {
  const places = new Map<number, LabelPlace>()
  for (const index of order) {
    const place = bestPlace(candidates[index]!, [...places.values()], surroundings)
    if (!place) return index
    places.set(index, place)
  }
  return places
}

function areaOf(wish: LabelWish): number {
  return Math.min(...wish.sizes.map(({ width, height }) => width * height))
}

/**
 * Finds a place for every label, near its anchor and clear of lines, marks, other labels and their leaders. What finds
 * no place goes first in the next attempt; undefined when they do not all find one in a few attempts.
 */
export function placeLabels(wishes: LabelWish[], surroundings: Surroundings): LabelPlace[] | undefined {
  const { bounds } = surroundings
  const area = wishes.reduce((sum, wish) => sum + areaOf(wish), 0)
  if (area > bounds.width * bounds.height * fullShare) return undefined
  const candidates = wishes.map((wish) => candidatesFor(wish, surroundings))
  if (candidates.some((places) => places.length === 0)) return undefined
  // What can stand anywhere inside what it names leaves the first choice to the others.
  let order = [...wishes.keys()].toSorted(
    (one, other) => Number(!!wishes[one]!.isInside) - Number(!!wishes[other]!.isInside),
  )
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const places = inOrder(order, candidates, surroundings)
    if (places instanceof Map) return wishes.map((_, index) => places.get(index)!)
    order = [places, ...order.filter((index) => index !== places)]
  }
  return undefined
}

/** Places for labels that only keep apart from one another, wherever their leaders run; undefined without room. */
export function placeApart(wishes: LabelWish[], surroundings: Surroundings): LabelPlace[] | undefined {
  const placed: LabelPlace[] = []
  for (const wish of wishes) {
    const isFree = ({ box }: LabelPlace) => placed.every((other) => !overlap(spaced(box), other.box))
    const place = candidatesFor(wish, surroundings).find(isFree)
    if (!place) return undefined
    placed.push(place)
  }
  return placed
}
