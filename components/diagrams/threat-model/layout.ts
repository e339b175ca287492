import type { ThreatModel } from './schema.ts'
import { plainText } from '../../plain-text.ts'
import type { DiagramSpace, FittedDiagram, PartForm } from '../shared/fit-parts.ts'
import { fitInParts } from '../shared/fit-parts.ts'
import { fitToSpace, loosestThatFits } from '../shared/fitting.ts'
import type { GeometryOptions, Sized } from '../shared/fitting.ts'
import type { Share } from '../shared/share.ts'
import { shortenKeys } from '../shared/shorten-text.ts'
import { heightOf, movedBy, setText, stackTexts } from '../shared/text-block.ts'
import type { TextBlock } from '../shared/text-block.ts'
import { defenceLines, setDefenceNames } from './defences.ts'
import type { DefenceLine } from './defences.ts'
import { threatModelGrid } from './grid.ts'
import type { ThreatModelGrid } from './grid.ts'
import { keyEntries, setKey, withoutKey } from './key.ts'
import type { KeyEntry, KeyForm, KeyNote } from './key.ts'
import { setLaneLabels, setRunIn } from './labels.ts'
import type { LabelSetting } from './labels.ts'
import { laneAt } from './lanes.ts'
import type { Lane } from './lanes.ts'

/** The drawing of some pathways: the actor, the lines, the defences across them, the harm. */
export interface ThreatModelDrawing {
  trunk: { x: number; top: number; bottom: number }
  actor: TextBlock[]
  lanes: Lane[]
  defences: DefenceLine[]
  harm: { x: number; top: number; bottom: number; texts: TextBlock[] }
}

export interface ThreatModelGeometry extends Sized {
  /** Absent where only the key goes on. */
  drawing?: ThreatModelDrawing
  /** What each defence does, and other sentences, under the drawing. */
  notes: KeyNote[]
  /** Where the rule above the notes runs. */
  notesTop?: number
  /** Which pathways it shows. */
  pathways: Share
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
export function threatModelGeometry(diagram: ThreatModel, options: GeometryOptions): ThreatModelGeometry {
  const grid = threatModelGrid(diagram, options)
  const pathways = { from: 0, to: diagram.pathways.length }
  return loosestThatFits(
    settings,
    (setting) =>
      withKey(drawn(diagram, pathways, grid, setting), keyEntries(diagram, 'named'), pathways, grid),
    options.maxHeight,
  )
}

/** Some of the pathways, then the entries of the key: both are counted as items, in this order. */
function partForm(form: KeyForm): PartForm<ThreatModel, ThreatModelGeometry> {
  const arrange = (diagram: ThreatModel, options: GeometryOptions) => {
    const count = diagram.pathways.length
    const shown = withoutKey(diagram, form)
    const grid = threatModelGrid(shown, options)
    const key = keyEntries(diagram, form)
    return ({ from, to }: Share): ThreatModelGeometry => {
      const entries = key.slice(Math.max(0, from - count), Math.max(0, to - count))
      const pathways = { from: Math.min(from, count), to: Math.min(to, count) }
      return loosestThatFits(
        settings.slice(0, -1),
        (setting) => withKey(drawn(shown, pathways, grid, setting), entries, pathways, grid),
        options.maxHeight,
      )
    }
  }
  const count = (diagram: ThreatModel) => diagram.pathways.length + keyEntries(diagram, form).length
  return { arrange, count }
}

/** Lays out a threat model whole, or a few pathways at a time, then the key where it has no room under them. */
export function fitThreatModel(
  diagram: ThreatModel,
  space: DiagramSpace,
): FittedDiagram<ThreatModelGeometry> {
  const parting = {
    whole: () => fitToSpace(threatModelGeometry, diagram, space),
    forms: [partForm('named'), partForm('numbered'), partForm('listed')],
    shorten: shortened,
  }
  return fitInParts(parting, diagram, space)
}

function shortened(diagram: ThreatModel, letters: number): ThreatModel {
  const part = <Part extends { name: string; text?: string }>(given: Part) =>
    shortenKeys(given, ['name', 'text'], letters)
  return {
    ...diagram,
    actor: part(diagram.actor),
    harm: part(diagram.harm),
    pathways: diagram.pathways.map(part),
    defences: diagram.defences.map(part),
  }
}

function withKey(
  drawing: (ThreatModelDrawing & { foot: number }) | undefined,
  entries: KeyEntry[],
  pathways: Share,
  grid: ThreatModelGrid,
): ThreatModelGeometry {
  const foot = drawing?.foot ?? 0
  const notes = setKey(entries, drawing ? foot + 20 : 0, grid)
  return {
    width: grid.width,
    height: Math.max(foot, ...notes.map(({ texts }) => texts[0]!.y + heightOf(texts.slice(0, 2)))),
    drawing,
    notes,
    notesTop: drawing && notes.length > 0 ? foot + 10 : undefined,
    pathways,
  }
}

function drawn(
  whole: ThreatModel,
  { from, to }: Share,
  grid: ThreatModelGrid,
  { setting, gap }: (typeof settings)[number],
): (ThreatModelDrawing & { foot: number }) | undefined {
  if (from === to) return undefined
  const diagram = { ...whole, pathways: whole.pathways.slice(from, to) }
  const names = setDefenceNames(diagram, grid)
  const { name, text } = diagram.actor
  const place = { x: grid.labelX, y: 0, width: grid.actorWidth, style: grid.nameStyle }
  const actor = setRunIn(name, text, place, grid)
  const top = Math.max(heightOf(actor), ...names.map((block) => block.y + block.height)) + 6
  const labels = setLaneLabels(diagram.pathways, top + gap, gap, setting, grid)
  const bottom = Math.max(labels.at(-1)!.bottom, labels.at(-1)!.lineY + 12)
  const laneYs = labels.map(({ lineY }) => lineY)
  const harmTexts = setHarm(diagram, grid, top, bottom)
  return {
    foot: Math.max(bottom, top + heightOf(harmTexts)),
    trunk: { x: grid.trunkX, top: actor[0]!.lineHeight / 2, bottom: laneYs.at(-1)! - 8 },
    actor,
    lanes: labels.map((label, index) => laneAt(diagram, index, label, grid)),
    defences: defenceLines(diagram, names, laneYs, { top, bottom }),
    harm: { x: grid.harmX, top, bottom, texts: harmTexts },
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
