import type { ThreatModel } from './schema.ts'
import { plainText } from '../../plain-text.ts'
import { heightOf, setText } from '../shared/text-block.ts'
import type { TextBlock } from '../shared/text-block.ts'
import type { ThreatModelGrid } from './grid.ts'
import { setRunIn } from './labels.ts'

/**
 * What stands under the drawing: the sentences of defences, also their names where the drawing has numbers in place of
 * them, also the sentences of actor and harm.
 */
export type KeyForm = 'named' | 'numbered' | 'listed'

/** What the key says of one thing in the drawing. */
export interface KeyEntry {
  name: string
  text?: string
  number?: number
  /** Index of the defence it is about; absent for actor and harm. */
  defence?: number
}

/** A set entry of the key. */
export interface KeyNote {
  defence?: number
  texts: TextBlock[]
}

/** A threat model as its drawing shows it: what is in the key is left out, or has a number. */
export function withoutKey(diagram: ThreatModel, form: KeyForm): ThreatModel {
  if (form === 'named') return diagram
  const defences = diagram.defences.map((defence, index) => ({
    ...defence,
    name: String(index + 1),
    text: undefined,
  }))
  if (form === 'numbered') return { ...diagram, defences }
  const withoutText = <Part extends { text?: string }>(part: Part) => ({ ...part, text: undefined })
  return { ...diagram, actor: withoutText(diagram.actor), harm: withoutText(diagram.harm), defences }
}

/** The entries of the key, in order. */
export function keyEntries({ actor, harm, defences }: ThreatModel, form: KeyForm): KeyEntry[] {
  const all = defences.map(({ name, text }, defence): KeyEntry => ({ name, text, defence }))
  if (form === 'named') return all.filter(({ text }) => text !== undefined)
  const numbered = all.map((entry, index) => ({ ...entry, number: index + 1 }))
  const people = form === 'listed' ? [actor, harm].filter(({ text }) => text !== undefined) : []
  return [...people, ...numbered]
}

const numberWidth = 26

/** Sets entries under one another from `top` on. */
export function setKey(entries: KeyEntry[], top: number, grid: ThreatModelGrid): KeyNote[] {
  let y = top
  return entries.map(({ name, text, number, defence }) => {
    const x = number === undefined ? 0 : numberWidth
    const place = { x, y, width: grid.width - x, style: grid.labelStyle, tone: 'accent' as const }
    const label = setRunIn(name, text === undefined ? undefined : plainText(text), place, grid)
    const digits = number === undefined ? [] : [setText(String(number), { ...place, x: 0 })]
    y += heightOf(label) + 3
    return { defence, texts: [...label, ...digits] }
  })
}
