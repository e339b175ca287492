import type { Discussion, Tension } from '../../model/discussion.ts'
import type { Slide, SlidePlace, TensionContent } from '../../model/slide.ts'
import {
  continuedTensionStep,
  partSide,
  shortThemeText,
  sideHeight,
  tensionFits,
  availableTensionHeight,
  type Side,
} from '../../../styles/fit-tension.ts'
import { shortTitle } from '../../../styles/fit-title.ts'
import { body, tensionMetrics } from '../../../styles/layout-metrics.ts'
import { paginate } from '../paginate.ts'
import { captionName } from './caption-name.ts'
import { continuedRoute } from './routes.ts'

/** The columns that readings of one sort fill one after another, of nearly the same height. */
function fillColumns(sides: readonly Side[], availableHeight: number): Side[][] {
  const heightOf = (side: Side): number => sideHeight(side, continuedTensionStep)
  return paginate(sides, heightOf, tensionMetrics.sideGap, availableHeight).map(({ items }) => items)
}

/** Over so many columns as are asked for, where there are readings enough. */
function spreadOver(columns: Side[][], count: number): Side[][] {
  const sides = columns.flat()
  if (columns.length >= count || sides.length < count) return columns
  for (let availableHeight = body.height; availableHeight > 0; availableHeight -= 10) {
    const spread = fillColumns(sides, availableHeight)
    if (spread.length === count) return spread
  }
  return columns
}

/**
 * Both sorts face each other as long as there are columns of both; what is left of one then takes both columns. A single
 * column that would be left over has readings of the other sort to face it.
 */
function shareSides(sides: Side[], availableHeight: number): Side[][] {
  const parted = sides.flatMap((side) => partSide(side, availableHeight))
  const challenges = ({ stance }: Side): boolean => stance === 'challenges'
  const filled = [
    fillColumns(
      parted.filter((side) => !challenges(side)),
      availableHeight,
    ),
    fillColumns(parted.filter(challenges), availableHeight),
  ]
  const most = Math.max(...filled.map(({ length }) => length))
  const [held = [], challenging = []] = filled.map((columns) =>
    columns.length === most - 1 ? spreadOver(columns, most) : columns,
  )
  const facing = Math.min(held.length, challenging.length)
  const left = [...held.slice(facing), ...challenging.slice(facing)]
  return [
    ...held.slice(0, facing).map((column, index) => [...column, ...challenging[index]!]),
    ...Array.from({ length: Math.ceil(left.length / 2) }, (_, index) =>
      left.slice(2 * index, 2 * index + 2).flat(),
    ),
  ]
}

/** A theme's question and its readings on one slide, or on as many as it takes; the question stands on the first. */
function shareTension({ sides, theme }: Tension): TensionContent[] {
  const tension = {
    theme: { ...theme, ...(theme.text !== undefined && { text: shortThemeText(theme.text) }) },
    sides: sides.map((side) => ({ ...side, ...captionName(side, tensionMetrics.columnWidth) })),
  }
  const title = shortTitle(theme.title)
  if (tensionFits(tension, title)) return [{ tension }]
  const shares = shareSides(tension.sides, availableTensionHeight(title, tension.theme.text))
  return shares.map((share, index) => ({
    tension: { theme: index === 0 ? tension.theme : { ...theme, text: undefined }, sides: share },
    continuation: { part: index + 1, parts: shares.length },
  }))
}

/** The themes on which readings pull apart. */
export function tensionSlides({ session, tensions }: Discussion, place: SlidePlace): Slide[] {
  return tensions.flatMap((tension) =>
    shareTension(tension).map((content, index) => ({
      layout: 'tension' as const,
      route: continuedRoute(`tension-${tension.theme.id}`, index),
      title: shortTitle(tension.theme.title),
      place,
      content,
      notes: [],
      origin: {
        path: 'slides.md',
        at: ['session', 'themes', session.themes.findIndex((theme) => theme.id === tension.theme.id)],
      },
    })),
  )
}
