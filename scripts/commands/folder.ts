import { resolve } from 'node:path'
import type { CommandContext } from './context.ts'

/** Options of commands that work on a session. */
export interface FolderOptions {
  folder?: string
}

/** The folder that holds slides.md: the one that the user named, or else the project's own. */
export function projectFolder(context: CommandContext, { folder }: FolderOptions): string {
  return folder === undefined ? context.folder : resolve(context.currentFolder, folder)
}
