import { PDFDocument, PDFName, type PDFDict } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { finishPdf } from '../../scripts/pdf/finish-pdf.ts'
import { handmadePdf, codes } from './handmade-pdf.ts'

const options = { title: 'T', language: 'en' }

async function finished(more: object = {}) {
  const pdf = await handmadePdf()
  pdf.write(`/H1 <</MCID 0>> BDC BT /F1 10 Tf 10 50 Td ${codes('TITLE')} Tj ET EMC`)
  pdf.tag({ role: 'H1', kids: [0] })
  pdf.document.setCreationDate(new Date())
  pdf.document.setAuthor('Somebody else')
  const { bytes } = await finishPdf(await pdf.document.save(), { ...options, ...more })
  return PDFDocument.load(bytes, { updateMetadata: false })
}

describe('what a PDF says of itself', () => {
  it('is what it was told, and nothing of before', async () => {
    const document = await finished()
    expect([document.getTitle(), document.getAuthor(), document.getCreationDate()]).toEqual([
      'T',
      undefined,
      undefined,
    ])
    expect(document.getCreator()).toBe('Colloquy')
  })

  it('has its date in whole seconds', async () => {
    const document = await finished({ modified: new Date('2026-05-12T18:30:00.900Z') })
    expect(document.getModificationDate()).toEqual(new Date('2026-05-12T18:30:00Z'))
  })

  it('makes readers show the title, and go from link to link in the order of the tags', async () => {
    const document = await finished()
    const preferences = document.catalog.lookup(PDFName.of('ViewerPreferences')) as PDFDict
    expect(preferences.lookup(PDFName.of('DisplayDocTitle'))?.toString()).toBe('true')
    expect(document.getPage(0).node.lookup(PDFName.of('Tabs'))).toBe(PDFName.of('S'))
    expect(document.catalog.lookup(PDFName.of('Lang'))?.toString()).toBe('(en)')
  })

  it('leaves out what nothing leads to, and is identified by what is in it', async () => {
    const pdf = await handmadePdf()
    pdf.document.context.register(pdf.document.context.obj({ Secret: 'Leftover' }))
    const bytes = await pdf.document.save({ useObjectStreams: false })
    const first = await finishPdf(bytes, options)
    const document = await PDFDocument.load(first.bytes, { updateMetadata: false })
    const objects = document.context.enumerateIndirectObjects().map(([, object]) => object.toString())
    expect(objects.filter((text) => text.includes('Leftover'))).toEqual([])
    const other = await PDFDocument.load((await finishPdf(bytes, { ...options, title: 'U' })).bytes)
    expect(document.context.trailerInfo.ID?.toString()).toMatch(/^\[ <[0-9A-F]{32}> <[0-9A-F]{32}> \]$/u)
    expect(document.context.trailerInfo.ID?.toString()).not.toBe(other.context.trailerInfo.ID?.toString())
  })
})
