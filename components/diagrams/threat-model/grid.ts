import type { ThreatModel } from './schema.ts'
import { balanceText } from '../../../scripts/typography/balance.ts'
import { longestWordWidth, measureText } from '../../../scripts/typography/measure.ts'
import type { TypeStyle } from '../../../scripts/typography/measure.ts'
import { plainText } from '../../plain-text.ts'
import { wordsFor } from '../../../words/words-for.ts'
import type { GeometryOptions } from '../shared/fitting.ts'
import { secondarySize } from '../shared/fitting.ts'

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
  /** What is written on a pathway that no defence covers, and where it ends. */
  callout: string
  calloutX: number
  harmX: number
  harmTextX: number
  harmWidth: number
}

const trunkX = 6
const labelX = 30
const harmGap = 18

/** Divides the width among labels, lines of defence, callouts and the harm. */
export function threatModelGrid(
  diagram: ThreatModel,
  { width, fontSize, words = wordsFor('en') }: GeometryOptions,
): ThreatModelGrid {
  const { defences, harm } = diagram
  const callout = words.diagrams.threatModel.open
  const nameStyle: TypeStyle = { family: 'sans', weight: 600, size: fontSize }
  const textStyle: TypeStyle = { family: 'sans', weight: 400, size: secondarySize(fontSize) }
  const labelStyle: TypeStyle = { ...textStyle, weight: 600 }
  const harmWords = Math.max(
    longestWordWidth(harm.name, nameStyle),
    longestWordWidth(plainText(harm.text ?? ''), textStyle),
  )
  const harmWidth = Math.min(Math.max(harmWords, width * 0.15), width * 0.24)
  const harmX = width - harmWidth - harmGap
  const calloutWidth = hasOpenPathway(diagram) ? measureText(callout, labelStyle) + 34 : 24
  const availableWidth = harmX - calloutWidth - labelX
  const { slot, staggered } = defenceSlots(diagram, availableWidth, labelStyle, nameStyle)
  const defencesLeft = harmX - calloutWidth - slot * defences.length
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
    callout,
    calloutX: harmX - 26,
    harmX,
    harmTextX: harmX + harmGap,
    harmWidth,
  }
}

// Short names stay on one line when the pathways' names then have room on theirs; else they take two lines; where
// even their words are too wide, they stand in turn in an upper and a lower row, and the pathways' names give way.
function defenceSlots(
  { pathways, defences }: ThreatModel,
  availableWidth: number,
  label: TypeStyle,
  name: TypeStyle,
) {
  const widest = (widths: number[]) => Math.max(0, ...widths)
  const pathwayNames = widest(pathways.map((pathway) => measureText(pathway.name, name)))
  const labels = Math.max(Math.min(pathwayNames + 20, availableWidth * 0.5), 120)
  const most = (availableWidth - labels) / Math.max(1, defences.length)
  const oneLine = widest(defences.map((defence) => measureText(defence.name, label))) + 16
  const words = widest(defences.map((defence) => longestWordWidth(defence.name, label))) + 10
  const twoLines = widest(defences.map((defence) => twoLineWidth(defence.name, label))) + 10
  if (defences.length > 1 && words > most) {
    const pathwayWords = widest(pathways.map((pathway) => longestWordWidth(pathway.name, name)))
    const unbroken = Math.min(
      words / 2 + 1,
      (availableWidth - Math.max(pathwayWords + 20, 120)) / defences.length,
    )
    return { slot: Math.max(Math.min(most, Math.max(words * 0.62, 48)), unbroken), staggered: true }
  }
  const wanted = oneLine <= Math.min(most, 130) ? oneLine : Math.max(twoLines, 76)
  return { slot: Math.min(wanted, most), staggered: false }
}

function twoLineWidth(text: string, style: TypeStyle): number {
  const width = Math.max(longestWordWidth(text, style), measureText(text, style) * 0.62)
  return Math.max(...balanceText(text, width, style).map((line) => measureText(line, style)))
}

/** The ids of the pathways that no defence covers. */
export function openPathwayIds({ pathways, defences }: ThreatModel): string[] {
  const covered = new Set(defences.flatMap(({ covers }) => covers))
  return pathways.map(({ id }) => id).filter((id) => !covered.has(id))
}

function hasOpenPathway(diagram: ThreatModel): boolean {
  return openPathwayIds(diagram).length > 0
}
