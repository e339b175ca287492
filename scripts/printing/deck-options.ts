import type { BrowserOptions } from '../browser/project-browser.ts'
import type { FolderOptions } from '../terminal/folder.ts'
import type { OutputOptions } from './outputs.ts'
import type { DiagnosticOptions } from '../terminal/print-diagnostics.ts'

/** Options of `deck`. */
export interface DeckOptions extends FolderOptions, DiagnosticOptions, BrowserOptions, OutputOptions {
  /** Prints even when nothing has changed. */
  force?: boolean
}
