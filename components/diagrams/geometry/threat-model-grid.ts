import type { ThreatModel } from '../../../scripts/model/diagram.ts'
import { longestWordWidth, measureText } from '../../../scripts/typography/measure.ts'
import type { TypeStyle } from '../../../scripts/typography/measure.ts'
import { plainText } from '../../plain-text.ts'
import { secondarySize } from './fitting.ts'

/** Written on a pathway that no defence covers. */
export const openCallout = 'no defence'

/** The columns of a threat model, from left to right, and its type. */
export interface ThreatModelGrid {
  width: number
  nameStyle: TypeStyle
  textStyle: TypeStyle
  /** Names of defences and callouts. */
  labelStyle: TypeStyle
  /** Where the actor's line runs down. */
  trunkX: number
  labelX: number
  labelWidth: number
  /** Width for the actor, beside the names of the defences. */
  actorWidth: number
  /** The middle of each line of defence. */
  defenceXs: number[]
  /** Width that the name of a defence may take. */
  defenceNameWidth: number
  /** Whether the names of defences stand in two rows, turn by turn. */
  staggered: boolean
  calloutX: number
  harmX: number
  harmTextX: number
  harmWidth: number
}

const trunkX = 6
const labelX = 30
const harmGap = 18

/** Divides the width among labels, lines of defence, callouts and the harm. */
export function threatModelGrid(diagram: ThreatModel, width: number, fontSize: number): ThreatModelGrid {
  const { defences, harm } = diagram
  const nameStyle: TypeStyle = { family: 'sans', weight: 600, size: fontSize }
  const textStyle: TypeStyle = { family: 'sans', weight: 400, size: secondarySize(fontSize) }
  const labelStyle: TypeStyle = { ...textStyle, weight: 600 }
  const harmWords = Math.max(
    longestWordWidth(harm.name, nameStyle),
    longestWordWidth(plainText(harm.text ?? ''), textStyle),
  )
  const harmWidth = Math.min(Math.max(harmWords, width * 0.17), width * 0.24)
  const harmX = width - harmWidth - harmGap
  const calloutRoom = hasOpenPathway(diagram) ? measureText(openCallout, labelStyle) + 34 : 34
  const room = harmX - calloutRoom - labelX
  const words = Math.max(0, ...defences.map(({ name }) => nameWidth(name, labelStyle))) + 16
  const most = (room - width * 0.25) / Math.max(1, defences.length)
  const slot = Math.min(Math.max(words, 84), most)
  const longest = Math.max(0, ...defences.map(({ name }) => longestWordWidth(name, labelStyle)))
  const staggered = defences.length > 1 && longest + 10 > slot
  const defencesLeft = harmX - calloutRoom - slot * defences.length
  return {
    width,
    nameStyle,
    textStyle,
    labelStyle,
    trunkX,
    labelX,
    labelWidth: defencesLeft - labelX - 10,
    actorWidth: defencesLeft - labelX - (staggered ? slot / 2 + 8 : 10),
    defenceXs: defences.map((_, index) => defencesLeft + (index + 0.5) * slot),
    defenceNameWidth: staggered ? slot * 2 - 12 : slot - 10,
    staggered,
    calloutX: harmX - 26,
    harmX,
    harmTextX: harmX + harmGap,
    harmWidth,
  }
}

// A short name stays on one line.
function nameWidth(name: string, style: TypeStyle): number {
  const width = measureText(name, style)
  return width <= style.size * 7 ? width : longestWordWidth(name, style)
}

/** The ids of the pathways that no defence covers. */
export function openPathwayIds({ pathways, defences }: ThreatModel): string[] {
  const covered = new Set(defences.flatMap(({ covers }) => covers))
  return pathways.map(({ id }) => id).filter((id) => !covered.has(id))
}

function hasOpenPathway(diagram: ThreatModel): boolean {
  return openPathwayIds(diagram).length > 0
}
