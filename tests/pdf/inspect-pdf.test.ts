import { describe, expect, it } from 'vitest'
import { inspectPdf } from '../../scripts/pdf/inspect-pdf.ts'
import type { PdfFacts } from '../../scripts/pdf/pdf-facts.ts'
import { codes, handmadePdf, type HandmadePdf } from './handmade-pdf.ts'

async function factsOf(make: (pdf: HandmadePdf) => void, useObjectStreams = false): Promise<PdfFacts> {
  const pdf = await handmadePdf()
  make(pdf)
  return inspectPdf(await pdf.document.save({ useObjectStreams }))
}

const show = (text: string, x = 10, y = 50) => `BT /F1 10 Tf 1 0 0 1 ${x} ${y} Tm ${codes(text)} Tj ET`
const mark = (mcid: number, content: string) => `/P <</MCID ${mcid}>> BDC ${content} EMC`

describe('the text of a page', () => {
  it('has a line feed between lines and a space between words set apart', async () => {
    const { pages } = await factsOf((pdf) =>
      pdf.write(show('AB', 10, 50), show('CD', 40, 50), show('E', 50, 50), show('FG', 10, 30)),
    )
    expect(pages[0]!.text).toBe('AB CDE\nFG')
  })

  it('keeps raised characters and letter-spacing in their word', async () => {
    const spaced = `BT /F1 10 Tf 10 50 Td ${codes('A')} Tj 8 0 Td ${codes('B')} Tj ET`
    const raised = `BT /F1 10 Tf 1 0 0 1 10 20 Tm ${codes('C')} Tj /F1 6 Tf 1 0 0 1 15 23 Tm ${codes('D')} Tj ET`
    expect((await factsOf((pdf) => pdf.write(spaced, raised))).pages[0]!.text).toBe('AB\nCD')
  })

  it('reads arrays of strings, ligatures and every operator that moves', async () => {
    const text = `BT /F1 10 Tf 12 TL 10 80 Td [${codes('A')} -30 ${codes('\u0001')}] TJ T* ${codes('B')} Tj ${codes('C')} ' 0 0 ${codes('D')} " 0 -12 TD ${codes('E')} Tj ET`
    expect((await factsOf((pdf) => pdf.write(text))).pages[0]!.text).toBe('Aff\nB\nC\nD\nE')
  })

  it('follows what turns and scales', async () => {
    const turned = `q 0 2 -2 0 100 10 cm BT /F1 10 Tf 0 0 Td ${codes('AB')} Tj ET BT /F1 10 Tf 12 0 Td ${codes('C')} Tj ET BT /F1 10 Tf 0 -12 Td ${codes('D')} Tj ET Q`
    expect((await factsOf((pdf) => pdf.write(turned))).pages[0]!.text).toBe('ABC\nD')
  })

  it('takes the text that a mark gives, and turns text round that is shown from right to left', async () => {
    const text = `BT /F1 10 Tf 10 50 Td /Span <</ActualText <FEFF00660069>>> BDC ${codes('X')} Tj EMC /ReversedChars BMC ${codes('CBA')} Tj EMC ET`
    expect((await factsOf((pdf) => pdf.write(text))).pages[0]!.text).toBe('fiABC')
  })

  it('is the same in one stream and in several, and in object streams', async () => {
    const parts = ['q 1 0 0 1 0 0 cm BT /F1 10 Tf', `10 50 Td ${codes('AB')} Tj`, 'ET Q']
    const one = await factsOf((pdf) => pdf.write(parts.join('\n')))
    const several = await factsOf((pdf) => pdf.write(...parts), true)
    expect(several.pages).toEqual(one.pages)
    expect(one.pages[0]).toMatchObject({ width: 200, height: 100, text: 'AB' })
  })
})

describe('the text that tags reach', () => {
  it('is in the order of the structure, and names what is left', async () => {
    const { pages, tagged, headings } = await factsOf((pdf) => {
      pdf.write(
        mark(0, show('LATER', 10, 20)),
        mark(1, show('TITLE', 10, 80)),
        mark(2, show('ORPHAN', 10, 60)),
      )
      pdf.tag({ role: 'H1', kids: [1] }, { role: 'P', kids: [0] })
    })
    expect(tagged).toBe(true)
    expect(pages[0]).toMatchObject({ taggedText: 'TITLE\nLATER', untaggedTexts: ['ORPHAN'] })
    expect(headings).toEqual([{ level: 1, text: 'TITLE', page: 1, pages: 1 }])
  })

  it('is found in forms within forms, whose numbers are their own', async () => {
    const { pages } = await factsOf((pdf) => {
      const { context } = pdf.document
      const resources = (names: object) => context.obj({ Font: { F1: pdf.font }, XObject: { ...names } })
      const inner = pdf.form(mark(0, show('INNER', 10, 20)), {
        Resources: resources({}),
        StructParents: context.obj(2),
      })
      const outer = pdf.form(`${mark(0, show('OUTER', 10, 40))} /Inner Do`, {
        Resources: resources({ Inner: inner }),
        StructParents: context.obj(1),
      })
      pdf.name('XObject', 'Outer', outer)
      pdf.write(mark(0, show('PAGE', 10, 60)), '/Outer Do')
      const part = (stream: object) =>
        context.obj({ Type: 'MCR', MCID: 0, Pg: pdf.page, Stm: stream as typeof inner })
      pdf.tag({ role: 'P', kids: [part(inner)] }, { role: 'P', kids: [part(outer)] })
    })
    expect(pages[0]).toMatchObject({
      text: 'PAGE\nOUTER\nINNER',
      taggedText: 'INNER\nOUTER',
      untaggedTexts: ['PAGE'],
    })
  })

  it('is found in a form that uses the numbers of its page', async () => {
    const { pages } = await factsOf((pdf) => {
      pdf.name('XObject', 'Form', pdf.form(mark(3, show('A'))))
      pdf.write('/Form Do')
      pdf.tag({ role: 'P', kids: [3] })
    })
    expect(pages[0]!.taggedText).toBe('A')
  })

  it('is found by numbers that the resources hold', async () => {
    const { pages } = await factsOf((pdf) => {
      pdf.name('Properties', 'M0', pdf.document.context.obj({ MCID: 4 }))
      pdf.write(`/P /M0 BDC ${show('A')} EMC`)
      pdf.tag({ role: 'P', kids: [4] })
    })
    expect(pages[0]!.taggedText).toBe('A')
  })

  it('is not read for ever where a form paints itself', async () => {
    const { pages } = await factsOf((pdf) => {
      const form = pdf.form(`${show('A')} /Form Do`)
      pdf.name('XObject', 'Form', form)
      pdf.write('/Form Do')
    })
    expect(pages[0]!.text).toBe('A')
  })
})

describe('an empty box', () => {
  it('is found with the characters that the PDF tells, and the text around it', async () => {
    const box = codes('\0')
    const text = `BT /F1 10 Tf 10 50 Td ${codes('AB ')} Tj ${box} Tj /Span <</ActualText <FEFF5B57>>> BDC ${box} Tj EMC ${codes(' CD')} Tj ${box} Tj ET`
    const { pages } = await factsOf((pdf) => pdf.write(text))
    expect(pages[0]!.missingGlyphs).toEqual([
      { characters: '\uFFFD字', before: 'AB ', after: ' CD' },
      { characters: '\uFFFD', before: ' CD', after: '' },
    ])
  })
})

describe('a picture', () => {
  it('is known with its size on paper and whether tags reach it', async () => {
    const { pages } = await factsOf((pdf) => {
      const image = pdf.document.context.flateStream(new Uint8Array(200), {
        Type: 'XObject',
        Subtype: 'Image',
        Width: 20,
        Height: 10,
      })
      pdf.name('XObject', 'Im', pdf.document.context.register(image))
      pdf.write(
        'q 40 0 0 30 5 5 cm /Im Do Q',
        '/Figure <</MCID 0>> BDC q 0 20 10 0 0 0 cm /Im Do Q EMC',
        '/Artifact BMC /Im Do EMC',
      )
    })
    expect(pages[0]!.pictures).toEqual([
      { pixelWidth: 20, pixelHeight: 10, width: 40, height: 30, marking: 'unmarked' },
      { pixelWidth: 20, pixelHeight: 10, width: 20, height: 10, marking: 'tagged' },
      { pixelWidth: 20, pixelHeight: 10, width: 1, height: 1, marking: 'artifact' },
    ])
  })
})

describe('a font', () => {
  it('is known with what is missing in it', async () => {
    const { fonts } = await factsOf((pdf) => {
      pdf.document.context.register(
        pdf.document.context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' }),
      )
    })
    expect(fonts).toMatchObject([
      { name: 'Helvetica', type: 'Type1', embedded: false, subset: false, readable: false },
      { name: 'Test', type: 'Type0', embedded: false, subset: true, readable: true },
    ])
  })
})
