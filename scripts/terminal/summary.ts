import { styleText } from 'node:util'
import type { CommandContext } from './context.ts'
import { shownPath } from './folder.ts'

/** A file that a command has made. */
export interface MadeFile {
  /** Absolute. */
  path: string
  bytes: number
  /** How long it is, in words. */
  length: string
  /** False when the same bytes were there before. */
  changed: boolean
}

/** The files that were made as a table, and what to do next. */
export function formatSummary(
  files: readonly MadeFile[],
  nextSteps: readonly string[],
  context: Pick<CommandContext, 'currentFolder' | 'output'>,
): string {
  const rows = files.map(({ path, length, bytes, changed }) => [
    shownPath(path, context),
    length,
    formatSize(bytes),
    changed ? '' : 'as before',
  ])
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const bold = (text: string) =>
    context.output.colour ? styleText('bold', text, { validateStream: false }) : text
  const lines = rows.map(([path = '', length = '', size = '', note = '']) =>
    [bold(path.padEnd(widths[0] ?? 0)), length.padStart(widths[1] ?? 0), size.padStart(widths[2] ?? 0), note]
      .join('   ')
      .trimEnd(),
  )
  return [...lines, '', ...nextSteps, ''].join('\n')
}

/** A number of bytes as people say it, in powers of ten: `812 kB`, `1.4 MB`. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  const kilobytes = bytes / 1000
  return kilobytes < 1000 ? `${Math.round(kilobytes)} kB` : `${(kilobytes / 1000).toFixed(1)} MB`
}
