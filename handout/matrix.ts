import type { ParticipantDiscussion } from '../scripts/model/discussion.ts'
import type { Stance } from '../scripts/model/front-matter.ts'

/** Where one reading stands on one theme. */
export interface MatrixCell {
  stance: Stance
  text?: string
}

/** Where a reading stands on a theme; a theme it says nothing of is one on which it is silent. */
export function matrixCell(
  document: ParticipantDiscussion['documents'][number],
  themeId: string,
): MatrixCell {
  const position = document.positions.find((one) => one.themeId === themeId)
  return position ? { stance: position.stance, text: position.text } : { stance: 'silent' }
}

/** As many readings as fit side by side across a page; more are listed under each theme. */
export const mostColumns = 4
