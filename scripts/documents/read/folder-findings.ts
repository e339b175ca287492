import type { Finding } from '../source-file.ts'

export const missingFolder: Finding = {
  code: 'missing-folder',
  message: 'there is no folder documents',
  help: 'create it beside slides.md, with one Markdown file for each reading',
}

export const noFolder: Finding = {
  code: 'not-a-folder',
  message: 'documents is no folder',
  help: 'create a folder of this name, with one Markdown file for each reading',
}

export const linkedFolder: Finding = {
  code: 'symbolic-link',
  message: 'documents is a link to another folder',
  help: 'put a copy of the folder here: what a link leads to would be published',
}

export const unreadableFolder: Finding = {
  code: 'unreadable-file',
  message: 'the folder documents could not be read',
  help: 'check who may read the folder',
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

/** Says that readings in a folder inside the folder are not found. */
export function unreadFolder(name: string): Finding {
  return {
    severity: 'warning',
    code: 'unread-folder',
    message: `the readings in ${name} are not read: folders inside documents are not searched`,
    help: 'move them up into documents, or put an underscore before the folder’s name to leave them out',
  }
}
