import { PDFDict, PDFName, PDFString, type PDFRef } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { dictionaryAt, nameAt, textAt } from '../../../scripts/pdf/pdf-object.ts'
import { repairStructure } from '../../../scripts/pdf/structure/repair-structure.ts'
import { standardRole } from '../../../scripts/pdf/structure/role-map.ts'
import { structureRoot } from '../../../scripts/pdf/structure/structure-tree.ts'
import { handmadePdf, type HandmadePdf, type WrittenElement } from '../handmade-pdf.ts'
import { outlineOf, parentKeys, parentsOf, wrongParents } from './outline-of.ts'

async function repaired(...elements: WrittenElement[]): Promise<HandmadePdf> {
  const pdf = await handmadePdf()
  pdf.tag(...elements)
  repairStructure(pdf.document)
  return pdf
}

function annotation({ document }: HandmadePdf, subtype: string, key: number): PDFRef {
  return document.context.register(
    document.context.obj({ Type: 'Annot', Subtype: subtype, StructParent: key }),
  )
}

const element = (role: string, ...kids: WrittenElement['kids']): WrittenElement => ({ role, kids })

describe('lists', () => {
  it('get bodies for what stands beside the labels, inner lists too', async () => {
    const inner = element('L', element('LI', element('Lbl', 2), 3))
    const { document } = await repaired(
      element('L', element('LI', element('Lbl', 0), 1, inner), element('LI', 4)),
    )
    expect(outlineOf(document)).toBe('L(LI(Lbl(0) LBody(1 L(LI(Lbl(2) LBody(3))))) LI(LBody(4)))')
    expect(parentsOf(document, 0)).toEqual(['Lbl', 'LBody', 'Lbl', 'LBody', 'LBody'])
    expect(wrongParents(document)).toEqual([])
  })

  it('keep the bodies that they have', async () => {
    const { document } = await repaired(
      element('L', element('LI', element('Lbl', 0), element('LBody', 1)), element('LI')),
    )
    expect(outlineOf(document)).toBe('L(LI(Lbl(0) LBody(1)) LI())')
  })
})

describe('links', () => {
  it('of other elements get an element of their own', async () => {
    const pdf = await handmadePdf()
    const { context } = pdf.document
    const [link, stamp] = [annotation(pdf, 'Link', 1), annotation(pdf, 'Stamp', 2)]
    const reference = (target: PDFRef) => context.obj({ Type: 'OBJR', Obj: target })
    pdf.tag(element('P', element('NonStruct', 0, reference(link))), element('Annot', reference(stamp)))
    repairStructure(pdf.document)
    expect(outlineOf(pdf.document)).toBe('P(NonStruct(Link(0 object))) Annot(object)')
    expect([parentsOf(pdf.document, 0), parentsOf(pdf.document, 1)]).toEqual([['Link'], ['Link']])
    expect(wrongParents(pdf.document)).toEqual([])
  })
})

describe('the way back from content to elements', () => {
  it('is in the order of its keys, whatever comes first in the structure', async () => {
    const pdf = await handmadePdf()
    const reference = pdf.document.context.obj({ Type: 'OBJR', Obj: annotation(pdf, 'Link', 5) })
    pdf.tag(element('Link', reference), element('P', 0))
    repairStructure(pdf.document)
    expect(parentKeys(pdf.document)).toEqual([0, 5])
  })
})

describe('figures', () => {
  it('that group a picture or a text are divisions; those without either stay', async () => {
    const alternative = { Alt: PDFString.of('A picture') }
    const { document } = await repaired(
      element('Figure', { role: 'Figure', kids: [0], entries: alternative }, element('Caption', 1)),
      element('Figure', element('BlockQuote', 2)),
      element('Figure', element('NonStruct', 3), element('Caption', 4)),
      { role: 'Figure', kids: [element('P', 5)], entries: alternative },
    )
    expect(outlineOf(document)).toBe(
      'Div(Figure(0) Caption(1)) Div(BlockQuote(2)) Figure(NonStruct(3) Caption(4)) Figure(P(5))',
    )
  })
})

describe('types that the standard does not know', () => {
  it('are mapped to those that it does, and stay as they are', async () => {
    const { document } = await repaired(
      element('Aside', element('Em', 0), element('Novelty', 1), element('P', 2)),
    )
    expect(outlineOf(document)).toBe('Aside(Em(0) Novelty(1) P(2))')
    expect(['Aside', 'Em', 'Novelty', 'P'].map((role) => standardRole(document, role))).toEqual([
      'Sect',
      'Span',
      'Div',
      'P',
    ])
    expect(dictionaryAt(structureRoot(document), 'RoleMap')?.keys()).toHaveLength(3)
  })

  it('keep the meaning that the document gives them, and may not go in circles', async () => {
    const pdf = await handmadePdf()
    pdf.tag(element('Mine', 0), element('One', 1))
    structureRoot(pdf.document)!.set(
      PDFName.of('RoleMap'),
      pdf.document.context.obj({ Mine: 'H2', One: 'Other', Other: 'One' }),
    )
    repairStructure(pdf.document)
    expect(['Mine', 'One'].map((role) => standardRole(pdf.document, role))).toEqual(['H2', 'One'])
  })
})

describe('identifiers', () => {
  it('are numbered in reading order, with the headers of cells that name them', async () => {
    const pdf = await handmadePdf()
    const { context } = pdf.document
    const identified = (role: string, name: string, kid: number): WrittenElement => ({
      role,
      kids: [kid],
      entries: { ID: PDFString.of(name) },
    })
    const headers = context.obj([
      { O: 'Layout' },
      { O: 'Table', Headers: [PDFString.of('node9'), PDFString.of('gone')] },
    ])
    const cell: WrittenElement = { role: 'TD', kids: [2], entries: { A: headers } }
    pdf.tag(
      element(
        'Table',
        element('TR', identified('TH', 'node40', 0), identified('TH', 'node9', 1)),
        element('TR', cell),
      ),
      element('FENote', 3),
    )
    repairStructure(pdf.document)
    const names = pdf.document.context.enumerateIndirectObjects().flatMap(([, object]) => {
      const name =
        object instanceof PDFDict && nameAt(object, 'Type') === 'StructElem'
          ? textAt(object, 'ID')
          : undefined
      return name === undefined ? [] : [name]
    })
    expect(names.toSorted()).toEqual(['element-000001', 'element-000002', 'element-000003'])
    expect(headers.toString()).toContain('/Headers [ (element-000002) ]')
    expect(dictionaryAt(structureRoot(pdf.document), 'IDTree')).toBeDefined()
  })
})

describe('a tree that was repaired', () => {
  it('is left as it is', async () => {
    const { document } = await repaired(
      element('L', element('LI', element('Lbl', 0), 1)),
      element('Aside', 2),
    )
    const before = [outlineOf(document), parentsOf(document, 0)]
    repairStructure(document)
    expect([outlineOf(document), parentsOf(document, 0)]).toEqual(before)
  })

  it('counts marks that no element uses as nobody’s', async () => {
    const { document } = await repaired(element('P', 3))
    expect(parentsOf(document, 0)).toEqual([undefined, undefined, undefined, 'P'])
  })
})
