import { editions, type Edition } from '../scripts/model/outputs.ts'
import { papers, slidesPerSheet, type Paper, type SlidesPerSheet } from '../scripts/model/paper.ts'

/** What is printed, and on what. */
export interface HandoutOptions {
  edition: Edition
  paper: Paper
  /** Slides on a sheet, in the slides edition. */
  perSheet: SlidesPerSheet
  /**
   * Each part begins on a right-hand page, so that it is on a sheet of its own when both sides are printed. The slides
   * edition has no parts.
   */
  duplex: boolean
}

/** Whether so many slides fill a sheet better when it lies on its side. */
export function liesOnSide(perSheet: SlidesPerSheet): boolean {
  return perSheet === 1 || perSheet === 4
}

function oneOf<Value extends string | number>(values: readonly Value[], written: unknown): Value | undefined {
  const text = Array.isArray(written) ? written[0] : written
  return values.find((value) => String(value) === text)
}

/** The options that an address asks for; what it does not say, or says wrongly, is the default. */
export function readHandoutOptions(query: Record<string, unknown>): HandoutOptions {
  const edition = oneOf(editions, query.edition) ?? 'participant'
  return {
    edition,
    paper: oneOf(papers, query.paper) ?? 'a4',
    perSheet: oneOf(slidesPerSheet, query.perSheet) ?? 3,
    duplex: edition !== 'slides' && oneOf(['1'], query.duplex) !== undefined,
  }
}

/** The address query for these options, with nothing in it that is the default or has no effect. */
export function handoutQuery({ edition, paper, perSheet, duplex }: HandoutOptions): Record<string, string> {
  return {
    edition,
    ...(paper !== 'a4' && { paper }),
    ...(edition === 'slides' && perSheet !== 3 && { perSheet: String(perSheet) }),
    ...(edition !== 'slides' && duplex && { duplex: '1' }),
  }
}
