import type { Protocol } from '../scripts/model/question.ts'

/** Ruled lines under a label that says whose words go there. */
export interface WritingArea {
  label: string
  lines: number
}

interface AreaShare {
  label: string
  share: number
}

const areaShares: Record<Protocol, AreaShare[]> = {
  plenary: [{ label: 'Notes', share: 1 }],
  'write-first': [
    { label: 'Mine, written first', share: 0.6 },
    { label: 'From the group', share: 0.4 },
  ],
  pairs: [
    { label: 'What we said', share: 0.6 },
    { label: 'From the other pairs', share: 0.4 },
  ],
  'think-pair-share': [
    { label: 'Mine', share: 0.4 },
    { label: 'From my partner', share: 0.3 },
    { label: 'From the group', share: 0.3 },
  ],
  'round-robin': [
    { label: 'Mine', share: 0.4 },
    { label: 'From the round', share: 0.6 },
  ],
  'save-the-last-word': [
    { label: 'My passage, and why', share: 0.3 },
    { label: 'What the others said', share: 0.4 },
    { label: 'My last word', share: 0.3 },
  ],
  'one-two-four-all': [
    { label: 'Alone', share: 0.3 },
    { label: 'In twos', share: 0.2 },
    { label: 'In fours', share: 0.2 },
    { label: 'All together', share: 0.3 },
  ],
}

const mostLines = 20
const fewestLines = 3
const fewestLinesOfArea = 2

/**
 * The space a question is given on paper: a line for each minute, from 3 to 20, divided as its protocol divides the
 * talk. No part has less than two lines, so many parts on few minutes take more lines than minutes.
 */
export function writingAreas(protocol: Protocol, minutes: number): WritingArea[] {
  const total = Math.min(mostLines, Math.max(fewestLines, Math.round(minutes)))
  return areaShares[protocol].map(({ label, share }) => ({
    label,
    lines: Math.max(fewestLinesOfArea, Math.round(total * share)),
  }))
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
