import type { Report } from '../../terminal/progress.ts'
import { measureCommand, type CommandUse, type NodeCommand } from './measure-command.ts'

/** Something that Colloquy does, and what one would run instead. */
export interface Comparison {
  title: string
  ours: NodeCommand
  insteadTitle: string
  instead: NodeCommand
}

/** What both sides took, run by run. */
export interface ComparedUses {
  title: string
  insteadTitle: string
  ours: CommandUse[]
  instead: CommandUse[]
}

/** Runs both sides in turn, so that what else the machine does slows down both alike. The first run of each is not counted. */
export async function compareCommands(
  { title, insteadTitle, ours, instead }: Comparison,
  rounds: number,
  { signal, report }: { signal: AbortSignal; report: Report },
): Promise<ComparedUses> {
  const uses: ComparedUses = { title, insteadTitle, ours: [], instead: [] }
  for (let round = 0; round <= rounds; round += 1) {
    report(round === 0 ? 'once to warm up' : `round ${round} of ${rounds}`)
    const measured = [await measureCommand(ours, signal), await measureCommand(instead, signal)] as const
    if (round === 0) continue
    uses.ours.push(measured[0])
    uses.instead.push(measured[1])
  }
  return uses
}
