import { PDFHexString, PDFName, PDFString, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib'
import type { PrintedPicture } from '../../model/printed-text.ts'
import { changeRole } from '../structure/insert-element.ts'
import type { ElementNode } from '../structure/structure-tree.ts'

/**
 * Makes a `Formula` of each picture that is one (PDF/UA-1, 7.7), with words that stand for it and its MathML as an
 * associated file, from which readers that know mathematics speak it part by part.
 */
export async function tagFormulas(
  document: PDFDocument,
  pictures: ReadonlyMap<ElementNode, PrintedPicture>,
  documentLanguage: string,
): Promise<void> {
  const formulas = [...pictures].filter(([, { formula }]) => formula)
  if (formulas.length === 0) return
  const { mathmlOf, speakFormula } = await import('./speak-formula.ts')
  const files = new Map<string, PDFRef>()
  for (const [element, { name, language, formula }] of formulas) {
    changeRole(element, 'Formula')
    const spoken = speakFormula(name, language ?? documentLanguage)
    element.dictionary.set(PDFName.of('Alt'), PDFHexString.fromText(spoken))
    const mathml = formula?.mathml ?? mathmlOf(name)
    if (mathml === undefined) continue
    const file = files.get(mathml) ?? embedMathml(document, mathml)
    files.set(mathml, file)
    element.dictionary.set(PDFName.of('AF'), document.context.obj([file]))
  }
}

/** A file that belongs to an element: ISO 32000-2, 14.13, which older readers pass over. */
function embedMathml({ context }: PDFDocument, mathml: string): PDFRef {
  const stream = context.flateStream(Buffer.from(mathml, 'utf8'), {
    Type: 'EmbeddedFile',
    Subtype: 'application/mathml+xml',
  })
  const embedded = context.register(stream)
  const name = PDFString.of('formula.mml')
  return context.register(
    context.obj({
      Type: 'Filespec',
      F: name,
      UF: name,
      AFRelationship: 'Supplement',
      EF: { F: embedded, UF: embedded },
    }),
  )
}
