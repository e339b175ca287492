import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnosticAbout } from '../documents/source-file.ts'
import type { Finding } from '../documents/source-file.ts'
import { isNestedTooDeep } from './html-nesting.ts'
import { importLimits, millions } from './limits.ts'

/** The ending of a file's name in small letters, without the dot. */
export function endingOf(path: string): string {
  return /\.([a-z]+)$/iu.exec(path)?.[1]?.toLowerCase() ?? ''
}

/** A file in which nothing is written. */
export function emptyFile(path: string): Finding {
  return {
    code: 'empty-file',
    message: `${path} has no text in it`,
    help: 'save it again, and import that',
  }
}

/** Reports a page whose elements are nested too deeply. */
export function deepPage(path: string, html: string): Finding[] {
  if (!isNestedTooDeep(html)) return []
  const help = 'open it in a browser, print it to a PDF, and import that'
  return [{ code: 'nested-page', message: `${path} has its parts nested too deep to be read`, help }]
}

/** A text that is too long to be read at once. */
export function longText(path: string): Finding {
  return {
    code: 'large-content',
    message: `${path} has more than ${millions(importLimits.textCharacters)} million characters`,
    help: 'save the part that you read as a text file, and import that',
  }
}

const intoZotero = 'import it into Zotero, and export it from there as BibTeX (.bib)'
const saveAgain = 'open it in a browser, save the page as HTML (.html), and import that'
/** What helps with files that people have instead. */
const otherFormats: Record<string, string> = {
  rdf: intoZotero,
  ciw: intoZotero,
  enl: 'export the library from EndNote as XML (.xml), and import that',
  mhtml: saveAgain,
  mht: saveAgain,
  webloc: saveAgain,
  url: saveAgain,
  docx: 'save it as a PDF or as a text file, and import that',
  epub: 'save its text as a text file, and import that',
}

/** A file of another kind, with the step that helps. */
export function unknownFormat(path: string): Finding {
  return {
    code: 'unknown-format',
    message: `${path} is none of the files that readings are imported from`,
    help:
      otherFormats[endingOf(path)] ??
      'give a library (.bib, .json, .ris, .nbib, .xml), a saved page (.html), a Markdown or text file, or a PDF',
  }
}

/** How an entry begins, by the ending of the name of its file. */
const entryLooks: Record<string, string> = {
  bib: ', and check that the file begins with entries such as `@article{…}`',
  bibtex: ', and check that the file begins with entries such as `@article{…}`',
  ris: '; each entry begins with a line such as `TY  - JOUR`',
  nbib: '; each entry begins with a line such as `PMID- 12345678`',
  enw: '; each entry begins with a line such as `%0 Journal Article`',
  xml: ' from EndNote as XML; each entry is a `<record>`',
}

/** A library in which nothing is found. */
export function noEntries(path: string): Diagnostic {
  return diagnosticAbout(path, {
    code: 'no-entries',
    message: `${path} has no entries`,
    help: `export the library again${entryLooks[endingOf(path)] ?? ''}`,
  })
}
