import { expect, test } from 'vitest'
import { attachedFiles } from '../../scripts/importing/attached-files.ts'

/** What the field names, with its braces or quotation marks around it. */
const filesOf = (field: string) => attachedFiles(field.slice(1, -1))

test.each([
  [
    'Zotero',
    '{Full Text PDF:files/12/paper.pdf:application/pdf;Snapshot:files/13/page.html:text/html}',
    ['files/12/paper.pdf', 'files/13/page.html'],
  ],
  [
    'Zotero on Windows',
    String.raw`{PDF:C\:\\Users\\Ada\\a\;b\: c.pdf:application/pdf}`,
    ['C:/Users/Ada/a;b: c.pdf'],
  ],
  [
    'Zotero, with colons in a title',
    String.raw`{Lamps\: a history:files/1/lamps.pdf:application/pdf}`,
    ['files/1/lamps.pdf'],
  ],
  ['Better BibTeX', '{/home/ada/a b.pdf;/home/ada/c.html}', ['/home/ada/a b.pdf', '/home/ada/c.html']],
  ['Better BibTeX, with braces', String.raw`{/home/ada/\{lamps\}.pdf}`, ['/home/ada/{lamps}.pdf']],
  [
    'Better BibTeX on Windows',
    String.raw`{C\:\\Users\\Ada\\a.pdf;D\:\\b.pdf}`,
    ['C:/Users/Ada/a.pdf', 'D:/b.pdf'],
  ],
  ['Windows, without escapes', String.raw`{C:\Users\Ada\a.pdf}`, ['C:/Users/Ada/a.pdf']],
  [
    'Windows, with a colon in a name',
    String.raw`{C:\Users\Ada\lamps: a history.pdf}`,
    ['C:/Users/Ada/lamps: a history.pdf'],
  ],
  ['JabRef', '{:papers/lamps.pdf:PDF}', ['papers/lamps.pdf']],
  ['JabRef, without a type', '{:papers/lamps.pdf:}', ['papers/lamps.pdf']],
  ['a path alone', '{papers/lamps.pdf}', ['papers/lamps.pdf']],
  ['quotation marks', '"papers/lamps {1}.pdf"', ['papers/lamps {1}.pdf']],
  ['a colon that is not escaped', '{papers/lamps: a history.pdf}', ['papers/lamps: a history.pdf']],
  ['LaTeX', String.raw`{papers/lamps\_and\&oil.pdf}`, ['papers/lamps_and&oil.pdf']],
  ['a field on two lines', '{a.pdf;\n    b.pdf}', ['a.pdf', 'b.pdf']],
  [
    'a semicolon that is not escaped',
    '{PDF:files/1/lamps; oil.pdf:application/pdf}',
    ['files/1/lamps; oil.pdf'],
  ],
  ['letters of TeX', String.raw`{PDF:files/13/K\"uhne.pdf:application/pdf}`, ['files/13/Kühne.pdf']],
  ['an empty field', '{}', []],
])('%s', (_, field, files) => {
  expect(filesOf(field)).toEqual(files)
})
