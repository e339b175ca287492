import { PDFName, PDFString, type PDFArray, type PDFContext, type PDFDict } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { readTarget } from '../../../scripts/pdf/facts/destination.ts'
import { readPdf } from '../../../scripts/pdf/facts/pdf-reading.ts'
import type { LinkTarget } from '../../../scripts/pdf/pdf-facts.ts'
import { handmadePdf } from '../handmade-pdf.ts'

type MakeSource = (place: PDFArray, context: PDFContext) => PDFDict

async function targetOf(makeSource: MakeSource): Promise<LinkTarget> {
  const { document, page } = await handmadePdf()
  const { context, catalog } = document
  const place = context.obj([page, 'XYZ', 0, 0, 0])
  const leaf = context.register(context.obj({ Names: [PDFString.of('leaf'), context.obj({ D: place })] }))
  catalog.set(PDFName.of('Dests'), context.obj({ old: place }))
  catalog.set(PDFName.of('Names'), context.obj({ Dests: { Kids: [leaf] } }))
  return readTarget(readPdf(document), makeSource(place, context))
}

describe('the target of a link', () => {
  it.each<[string, MakeSource, LinkTarget]>([
    ['a place', (place, context) => context.obj({ Dest: place }), { kind: 'page', page: 1, name: undefined }],
    [
      'a name of the catalogue',
      (_, context) => context.obj({ Dest: PDFName.of('old') }),
      { kind: 'page', page: 1, name: 'old' },
    ],
    [
      'a name of the tree of names',
      (_, context) => context.obj({ Dest: PDFString.of('leaf') }),
      { kind: 'page', page: 1, name: 'leaf' },
    ],
    [
      'an action',
      (place, context) => context.obj({ A: { S: 'GoTo', D: place } }),
      { kind: 'page', page: 1, name: undefined },
    ],
    [
      'an address',
      (_, context) => context.obj({ A: { S: 'URI', URI: PDFString.of('https://a.org') } }),
      { kind: 'address', address: 'https://a.org' },
    ],
    [
      'a name that nothing has',
      (_, context) => context.obj({ Dest: PDFString.of('gone') }),
      { kind: 'nowhere', name: 'gone' },
    ],
    ['nothing', (_, context) => context.obj({}), { kind: 'nowhere', name: undefined }],
  ])('may be %s', async (_, makeSource, target) => {
    expect(await targetOf(makeSource)).toEqual(target)
  })
})
