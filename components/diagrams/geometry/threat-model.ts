import type { ThreatModel } from '../../../scripts/model/diagram.ts'
import { plainText } from '../../plain-text.ts'
import { roomiestThatFits } from './fitting.ts'
import type { GeometryOptions, Sized } from './fitting.ts'
import { heightOf, movedBy, setText, stackTexts } from './text-block.ts'
import type { TextBlock } from './text-block.ts'
import { defenceLines, setDefenceNames } from './threat-model-defences.ts'
import type { DefenceLine } from './threat-model-defences.ts'
import { threatModelGrid } from './threat-model-grid.ts'
import type { ThreatModelGrid } from './threat-model-grid.ts'
import { setLaneLabels, setRunIn } from './threat-model-labels.ts'
import type { LabelSetting } from './threat-model-labels.ts'
import { laneAt } from './threat-model-lanes.ts'
import type { Lane } from './threat-model-lanes.ts'

export interface ThreatModelGeometry extends Sized {
  trunk: { x: number; top: number; bottom: number }
  actor: TextBlock[]
  lanes: Lane[]
  defences: DefenceLine[]
  harm: { x: number; top: number; bottom: number; texts: TextBlock[] }
  /** What each defence does, under the drawing. */
  notes: { defence: number; texts: TextBlock[] }[]
  /** Where the rule above the notes runs. */
  notesTop?: number
}

const settings: { setting: LabelSetting; gap: number }[] = [
  { setting: 'columns', gap: 13 },
  { setting: 'columns', gap: 8 },
  { setting: 'run-in', gap: 12 },
  { setting: 'run-in', gap: 7 },
  { setting: 'on-line', gap: 10 },
  { setting: 'on-line', gap: 6 },
  { setting: 'on-line', gap: 1 },
]

/** The actor above its pathways on the left, the lines of defence across them, the harm behind on the right. */
export function threatModelGeometry(
  diagram: ThreatModel,
  { width, maxHeight, fontSize }: GeometryOptions,
): ThreatModelGeometry {
  const grid = threatModelGrid(diagram, width, fontSize)
  return roomiestThatFits(settings, ({ setting, gap }) => arrange(diagram, grid, setting, gap), maxHeight)
}

function arrange(
  diagram: ThreatModel,
  grid: ThreatModelGrid,
  setting: LabelSetting,
  gap: number,
): ThreatModelGeometry {
  const names = setDefenceNames(diagram, grid)
  const { name, text } = diagram.actor
  const actor = setRunIn(
    name,
    text,
    { x: grid.labelX, y: 0, width: grid.actorWidth, style: grid.nameStyle },
    grid,
  )
  const top = Math.max(heightOf(actor), ...names.map((block) => block.y + block.height)) + 6
  const labels = setLaneLabels(diagram.pathways, top + gap, gap, setting, grid)
  const bottom = Math.max(labels.at(-1)!.bottom, labels.at(-1)!.lineY + 12)
  const laneYs = labels.map(({ lineY }) => lineY)
  const harmTexts = setHarm(diagram, grid, top, bottom)
  const foot = Math.max(bottom, top + heightOf(harmTexts))
  const notes = setNotes(diagram, grid, foot + 20)
  return {
    width: grid.width,
    height: Math.max(foot, ...notes.map(({ texts }) => texts[0]!.y + heightOf(texts))),
    trunk: { x: grid.trunkX, top: actor[0]!.lineHeight / 2, bottom: laneYs.at(-1)! - 8 },
    actor,
    lanes: labels.map((label, index) => laneAt(diagram, index, label, grid)),
    defences: defenceLines(diagram, names, laneYs, { top, bottom }),
    harm: { x: grid.harmX, top, bottom, texts: harmTexts },
    notes,
    notesTop: notes.length > 0 ? foot + 10 : undefined,
  }
}

function setHarm({ harm }: ThreatModel, grid: ThreatModelGrid, top: number, bottom: number): TextBlock[] {
  const place = { x: grid.harmTextX, y: 0, width: grid.harmWidth, style: grid.nameStyle, balanced: true }
  const name = setText(harm.name, place)
  const texts = stackTexts(
    harm.text === undefined ? [] : [plainText(harm.text)],
    {
      ...place,
      y: name.height + 4,
      style: grid.textStyle,
      tone: 'muted',
    },
    0,
  )
  const blocks = [name, ...texts]
  const start = Math.max(top, (top + bottom - heightOf(blocks)) / 2)
  return blocks.map((block) => movedBy(block, 0, start))
}

function setNotes({ defences }: ThreatModel, grid: ThreatModelGrid, top: number) {
  let y = top
  return defences.flatMap(({ name, text }, defence) => {
    if (text === undefined) return []
    const place = { x: 0, y, width: grid.width, style: grid.labelStyle, tone: 'accent' as const }
    const texts = setRunIn(name, text, place, grid)
    y = texts[0]!.y + heightOf(texts) + 3
    return [{ defence, texts }]
  })
}
