import { isAbsolute, join, relative, resolve } from 'node:path'
import type { CommandContext } from './context.ts'

/** Options of commands that work on a session. */
export interface FolderOptions {
  folder?: string
}

/** The folder that holds slides.md: the one that the user named, or else the project's own. */
export function projectFolder(context: CommandContext, { folder }: FolderOptions): string {
  return folder === undefined ? context.folder : resolve(context.currentFolder, folder)
}

/** The folder for outputs: the one that the user named, or else a place in the session's folder. */
export function outputFolder(
  context: CommandContext,
  options: FolderOptions & { out?: string },
  fallback: string,
): string {
  if (options.out !== undefined) return resolve(context.currentFolder, options.out)
  return join(projectFolder(context, options), fallback)
}

/** A path as the user would type it: relative to the folder they are in, unless it is elsewhere. */
export function shownPath(path: string, { currentFolder }: Pick<CommandContext, 'currentFolder'>): string {
  const fromHere = relative(currentFolder, path)
  return fromHere.startsWith('..') || isAbsolute(fromHere) ? path : fromHere
}
