import { join } from 'node:path'

/** A command that is killed, and what it may change. */
export interface KillableCommand {
  name: string
  /** What stands after the name of the command. */
  options: (folder: string) => string[]
  /** The folder, in the session's, that it writes to; the others are to stay as they are. */
  writes: string
  /** Whether each file takes its place by itself, or the whole folder at once. */
  replaces: 'files' | 'folder'
}

/** The commands that write something that a person would miss. */
export const killableCommands: readonly KillableCommand[] = [
  { name: 'deck', options: () => ['--force'], writes: 'dist', replaces: 'files' },
  { name: 'site', options: () => [], writes: 'dist/site', replaces: 'folder' },
  { name: 'build', options: () => [], writes: 'pages', replaces: 'files' },
  {
    name: 'import',
    options: (folder) => [join(folder, 'library.bib')],
    writes: 'documents',
    replaces: 'files',
  },
  { name: 'new', options: () => ['A reading that is new'], writes: 'documents', replaces: 'files' },
]
