import type { Protocol } from '../scripts/model/question.ts'
import type { Words } from '../words/words.ts'

/** Ruled lines under a label that says whose words go there. */
export interface WritingArea {
  label: string
  lines: number
}

const areaShares: Record<Protocol, readonly number[]> = {
  plenary: [1],
  'write-first': [0.6, 0.4],
  pairs: [0.6, 0.4],
  'think-pair-share': [0.4, 0.3, 0.3],
  'round-robin': [0.4, 0.6],
  'save-the-last-word': [0.3, 0.4, 0.3],
  'one-two-four-all': [0.3, 0.2, 0.2, 0.3],
}

const mostLines = 20
const fewestLines = 3
const fewestLinesOfArea = 2

/**
 * The lines a question is given on paper: one for each minute, from 3 to 20, divided as its protocol divides the talk.
 * No part has less than two lines, so many parts on few minutes take more lines than minutes.
 */
export function writingLines(protocol: Protocol, minutes: number): number[] {
  const total = Math.min(mostLines, Math.max(fewestLines, Math.round(minutes)))
  return areaShares[protocol].map((share) => Math.max(fewestLinesOfArea, Math.round(total * share)))
}

/** The lines a question is given on paper, with a label that says whose words go there. */
export function writingAreas(protocol: Protocol, minutes: number, { protocols }: Words): WritingArea[] {
  const { areas } = protocols[protocol]
  return writingLines(protocol, minutes).map((lines, index) => ({ label: areas[index]!, lines }))
}

/**
 * Lines in runs that a page break may not divide: four at most and two at least, unless there is but one line.
 * Lengths of the runs add up to `lines`.
 */
export function lineRuns(lines: number): number[] {
  if (lines <= 4) return lines > 0 ? [lines] : []
  const first = lines === 5 ? 3 : 4
  return [first, ...lineRuns(lines - first)]
}
