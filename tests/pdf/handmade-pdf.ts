import { PDFDocument, PDFName, type PDFObject, type PDFRef } from '@cantoo/pdf-lib'

/** An element as a test writes it: its type, and what it holds. A number is tagged content of the page. */
export interface WrittenElement {
  role: string
  kids: (WrittenElement | number | PDFObject)[]
  entries?: Record<string, PDFObject>
}

/** A PDF of one page made by hand: its content, and what the names in it stand for. */
export interface HandmadePdf {
  document: PDFDocument
  page: PDFRef
  /** Letters A to Z in a font that is 500 wide; code 0 is its empty box. */
  font: PDFRef
  /** Gives the page its content; several streams are one content. */
  write(...contents: string[]): void
  /** Gives the page a resource, such as an XObject. */
  name(kind: string, name: string, object: PDFObject): void
  /** A form XObject. */
  form(content: string, entries?: Record<string, PDFObject>): PDFRef
  /** Writes the structure tree, with the way back for the page's content. */
  tag(...elements: WrittenElement[]): PDFRef[]
}

const toUnicode = `1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0041> <005A> <0041> endbfrange
2 beginbfchar <0020> <0020> <0001> <00660066> endbfchar`

export async function handmadePdf(): Promise<HandmadePdf> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const { context } = document
  const sheet = document.addPage([200, 100])
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: 'ABCDEF+Test',
    DW: 500,
    W: [32, [250], 65, 66, 600],
  })
  const font = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: 'ABCDEF+Test',
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(context.flateStream(toUnicode)),
    }),
  )
  const resources = context.obj({ Font: { F1: font }, XObject: {}, Properties: {} })
  sheet.node.set(PDFName.of('Resources'), resources)
  sheet.node.set(PDFName.of('StructParents'), context.obj(0))

  const writeElement = ({ role, kids, entries = {} }: WrittenElement, parent: PDFRef): PDFRef => {
    const dictionary = context.obj({ Type: 'StructElem', S: role, P: parent, Pg: sheet.ref, ...entries })
    const reference = context.register(dictionary)
    const objects = kids.map((kid) => {
      if (typeof kid === 'number') return context.obj(kid)
      return 'role' in kid ? writeElement(kid, reference) : kid
    })
    dictionary.set(PDFName.of('K'), objects.length === 1 ? objects[0]! : context.obj(objects))
    return reference
  }

  return {
    document,
    page: sheet.ref,
    font,
    write: (...contents) => {
      const streams = contents.map((content) => context.register(context.flateStream(content)))
      sheet.node.set(PDFName.of('Contents'), streams.length === 1 ? streams[0]! : context.obj(streams))
    },
    name: (kind, name, object) => {
      const entries = resources.lookup(PDFName.of(kind))
      ;(entries as typeof resources).set(PDFName.of(name), object)
    },
    form: (content, entries = {}) =>
      context.register(
        context.flateStream(content, {
          Type: 'XObject',
          Subtype: 'Form',
          BBox: [0, 0, 200, 100],
          ...entries,
        }),
      ),
    tag: (...elements) => {
      const root = context.obj({ Type: 'StructTreeRoot' })
      const reference = context.register(root)
      const kids = elements.map((element) => writeElement(element, reference))
      root.set(PDFName.of('K'), context.obj(kids))
      document.catalog.set(PDFName.of('StructTreeRoot'), reference)
      document.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
      return kids
    },
  }
}

/** A code of two bytes for each letter, as the font wants it. */
export function codes(text: string): string {
  return `<${[...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`
}
