import { styleText } from 'node:util'
import { visibleLines } from '../diagnostics/cells.ts'
import type { UserError } from '../diagnostics/user-error.ts'

/** A failure as text for a terminal: what is wrong, and a line for each remedy. */
export function formatUserError({ message, remedies }: UserError, colour: boolean): string {
  const paint = (style: 'red' | 'cyan', text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text
  const lines = [
    `${paint('red', 'error:')} ${visibleLines(message)}`,
    ...remedies.map((remedy) => `${paint('cyan', 'help:')} ${visibleLines(remedy)}`),
  ]
  return `${lines.join('\n')}\n`
}
