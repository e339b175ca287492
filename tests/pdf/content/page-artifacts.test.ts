import { PDFStream, type PDFRef } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { markPageArtifacts } from '../../../scripts/pdf/content/page-artifacts.ts'
import { pageContent } from '../../../scripts/pdf/content/page-stream.ts'
import { bytesOf } from '../../../scripts/pdf/pdf-object.ts'
import { handmadePdf, type HandmadePdf } from '../handmade-pdf.ts'

const written = ({ document }: HandmadePdf, form: PDFRef) => {
  const stream = document.context.lookup(form)
  return stream instanceof PDFStream ? Buffer.from(bytesOf(stream)).toString() : undefined
}
const content = ({ document }: HandmadePdf) =>
  Buffer.from(pageContent(document.getPage(0)))
    .toString()
    .trim()
const tagged = (text: string) => `/P <</MCID 0>> BDC ${text} EMC`
const artifact = (text: string) => `/Artifact BMC\n${text}\nEMC`

function named(pdf: HandmadePdf, forms: Record<string, PDFRef>) {
  return pdf.document.context.obj({ XObject: forms })
}

describe('artifacts of a page', () => {
  it('are marked across the streams of its content', async () => {
    const pdf = await handmadePdf()
    pdf.write('0 0 m', '9 9 l S /P <</MCID 0>> BDC f', 'EMC f')
    markPageArtifacts(pdf.document)
    expect(content(pdf)).toBe(`${artifact('0 0 m\n9 9 l S')} /P <</MCID 0>> BDC f\nEMC ${artifact('f')}`)
  })

  it('are forms without tagged content, which stay as they are', async () => {
    const pdf = await handmadePdf()
    const form = pdf.form('f')
    pdf.name('XObject', 'Form', form)
    pdf.write('/Form Do')
    markPageArtifacts(pdf.document)
    expect([content(pdf), written(pdf, form)]).toEqual([artifact('/Form Do'), 'f'])
  })

  it('are marked within forms that hold tagged content, however deep', async () => {
    const pdf = await handmadePdf()
    const inner = pdf.form(`S ${tagged('f')}`, { StructParents: pdf.document.context.obj(2) })
    const plain = pdf.form('f')
    const outer = pdf.form('f /Inner Do /Plain Do', { Resources: named(pdf, { Inner: inner, Plain: plain }) })
    pdf.name('XObject', 'Outer', outer)
    pdf.write('f /Outer Do /Outer Do')
    markPageArtifacts(pdf.document)
    expect(content(pdf)).toBe(`${artifact('f')} /Outer Do /Outer Do`)
    expect(written(pdf, outer)).toBe(`${artifact('f')} /Inner Do ${artifact('/Plain Do')}`)
    expect(written(pdf, inner)).toBe(`${artifact('S')} ${tagged('f')}`)
    expect(written(pdf, plain)).toBe('f')
    const replaced = pdf.document.context.lookup(inner, PDFStream)
    expect(replaced.dict.toString()).toMatch(/\/Subtype \/Form[^]*\/StructParents 2/u)
  })

  it('are not marked within a form that tagged content paints', async () => {
    const pdf = await handmadePdf()
    const form = pdf.form(`f ${tagged('S')}`)
    pdf.name('XObject', 'Form', form)
    pdf.write(tagged('/Form Do'))
    markPageArtifacts(pdf.document)
    expect([content(pdf), written(pdf, form)]).toEqual([tagged('/Form Do'), `f ${tagged('S')}`])
  })

  it('come to an end with a form that paints itself', async () => {
    const pdf = await handmadePdf()
    const form = pdf.form('/Form Do f')
    pdf.name('XObject', 'Form', form)
    pdf.write('/Form Do')
    markPageArtifacts(pdf.document)
    expect(content(pdf)).toBe(artifact('/Form Do'))
  })
})
