import type { Finding } from '../source-file.ts'

export const missingFolder: Finding = {
  code: 'missing-folder',
  message: 'there is no folder documents',
  help: 'create it beside slides.md, with one Markdown file for each reading',
}

export const noDocuments: Finding = {
  code: 'no-documents',
  message: 'the folder documents has no readings',
  help: 'write one Markdown file for each reading, with `title` and `summary` in its front matter',
}

/** Says that a file looks like a reading and is not taken for one. */
export function unreadFile(name: string): Finding {
  return {
    severity: 'warning',
    code: 'unread-file',
    message: `${name} is not read: readings are files that end in .md`,
    help: 'rename it so that it ends in .md, or put an underscore before its name to leave it out',
  }
}
