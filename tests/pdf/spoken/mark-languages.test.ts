import { PDFHexString, PDFString } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { readPdf } from '../../../scripts/pdf/facts/pdf-reading.ts'
import { alignPictures } from '../../../scripts/pdf/spoken/aligned-pictures.ts'
import { alignRuns } from '../../../scripts/pdf/spoken/aligned-runs.ts'
import { markLanguages } from '../../../scripts/pdf/spoken/mark-languages.ts'
import { handmadePdf, type WrittenElement } from '../handmade-pdf.ts'
import { readTagTree, writeTagTree } from '../tag-tree.ts'

/** Marks of a page, each around the letters given, from 0. */
function marks(...texts: string[]): string {
  const shown = texts.map((text, index) => {
    const codes = [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')
    return `/P <</MCID ${index}>> BDC BT /F1 10 Tf ${10 * index} 50 Td <${codes}> Tj ET EMC`
  })
  return shown.join('\n')
}

const element = (
  role: string,
  kids: WrittenElement['kids'],
  entries?: WrittenElement['entries'],
): WrittenElement => ({ role, kids, entries })

async function markedTree(
  elements: WrittenElement[],
  texts: [text: string, language?: string][],
): Promise<string> {
  const pdf = await handmadePdf()
  pdf.write(marks(...texts.map(([text]) => text)))
  pdf.tag(...elements)
  const reading = readPdf(pdf.document)
  const printed = texts.map(([text, language]) => ({ text, ...(language && { language }) }))
  const pictures = alignPictures(reading.tree, [{ name: 'Un dessin', language: 'fr' }])
  markLanguages(pdf.document, reading.tree, alignRuns(reading, printed), pictures, 'en-GB')
  return writeTagTree(await readTagTree(await pdf.document.save()))
}

it('stands on the outermost element all of whose texts are in it', async () => {
  const paragraphs = [element('P', [element('NonStruct', [0])]), element('P', [1])]
  const tree = await markedTree(
    [element('Sect', paragraphs)],
    [
      ['ABC', 'fr'],
      ['DEF', 'fr'],
    ],
  )
  expect(tree).toBe('Sect lang=fr\n  P\n    "ABC"\n  P\n    "DEF"\n')
})

it('stands within a line, on an element that readers do not pass over', async () => {
  const line = element('P', [element('NonStruct', [0]), element('NonStruct', [1]), 2])
  const tree = await markedTree([line], [['AB'], ['CD', 'fr'], ['EF', 'de']])
  expect(tree).toBe('P\n  "AB"\n  Span lang=fr\n    "CD"\n  Span lang=de\n    "EF"\n')
})

it('stands around paragraphs on an element that may hold them', async () => {
  const tree = await markedTree(
    [element('NonStruct', [element('P', [0]), element('P', [1])])],
    [
      ['AB', 'fr'],
      ['CD', 'fr'],
    ],
  )
  expect(tree).toBe('Div lang=fr\n  P\n    "AB"\n  P\n    "CD"\n')
})

it('is not given again where it is the language of the document, and no tag is taken for one', async () => {
  const tree = await markedTree(
    [element('P', [0], { Lang: PDFString.of('en-GB') }), element('P', [1])],
    [
      ['AB', 'EN-gb'],
      ['CD', 'no tag!'],
    ],
  )
  expect(tree).toBe('P\n  "AB"\nP\n  "CD"\n')
})

it('is that of the name of a picture', async () => {
  const tree = await markedTree(
    [element('P', [element('Figure', [], { Alt: PDFHexString.fromText('Un dessin') }), 0])],
    [['AB']],
  )
  expect(tree).toBe('P\n  Figure lang=fr alt="Un dessin"\n  "AB"\n')
})

it('stays what the browser says where the text of the page is not known', async () => {
  const pdf = await handmadePdf()
  pdf.write(marks('AB'))
  pdf.tag(element('P', [0], { Lang: PDFString.of('fr') }))
  const reading = readPdf(pdf.document)
  markLanguages(pdf.document, reading.tree, alignRuns(reading, []), new Map(), 'en-GB')
  expect(writeTagTree(await readTagTree(await pdf.document.save()))).toBe('P lang=fr\n  "AB"\n')
})
