import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markArtifacts } from '../../../scripts/pdf/content/artifacts.ts'
import { readOperations, type Operation } from '../../../scripts/pdf/content/content-stream.ts'
import { beginsMark, isAccountedFor, type Mark } from '../../../scripts/pdf/content/marked-content.ts'

/** `Form` holds tagged content; `Tagged` and `Plain` are property lists of the resources. */
const names = {
  findProperties: (name: string) => (name === 'Tagged' ? { mcid: 7 } : {}),
  isTaggedForm: (name: string) => name === 'Form',
}
const marked = (text: string) => Buffer.from(markArtifacts(Buffer.from(text), names).bytes).toString()
const artifact = (text: string) => `/Artifact BMC\n${text}\nEMC`

describe('marking artifacts', () => {
  it('marks what is painted outside marks, from the beginning of its path', () => {
    expect(marked('q 1 0 0 rg\n0 0 m\n9 9 l\nS\nQ')).toBe(`q 1 0 0 rg\n${artifact('0 0 m\n9 9 l\nS')}\nQ`)
  })

  it('leaves tagged content, artifacts and streams without anything else alone', () => {
    const text = '/P <</MCID 0>> BDC 0 0 9 9 re f EMC /Artifact BMC (a) Tj EMC q 0 0 9 9 re W n Q'
    const bytes = Buffer.from(text)
    expect(markArtifacts(bytes, names).bytes).toBe(bytes)
  })

  it('finds the number of tagged content under a name in the resources', () => {
    expect(marked('/P /Tagged BDC f EMC')).toBe('/P /Tagged BDC f EMC')
    expect(marked('/P /Plain BDC f EMC')).toBe(`/P /Plain BDC ${artifact('f')} EMC`)
  })

  it('is not misled by a number within another string or dictionary', () => {
    expect(marked('/P <</T (/MCID 0)>> BDC f EMC')).toBe(`/P <</T (/MCID 0)>> BDC ${artifact('f')} EMC`)
  })

  it('leaves paths that only clip alone, and marks those that clip and paint', () => {
    expect(marked('0 0 9 9 re W n')).toBe('0 0 9 9 re W n')
    expect(marked('0 0 9 9 re W n 1 1 m 2 2 l S')).toBe(`0 0 9 9 re W n ${artifact('1 1 m 2 2 l S')}`)
    expect(marked('0 0 9 9 re W* f')).toBe(artifact('0 0 9 9 re W* f'))
  })

  it('marks a text object as a whole with the spans in it', () => {
    const text = 'BT /F6 16 Tf /Span <</ActualText <FEFF0041>>> BDC <03> Tj EMC ET'
    expect(marked(text)).toBe(artifact(text))
  })

  it('leaves a text object without text alone', () => {
    expect(marked('BT ET')).toBe('BT ET')
  })

  it('marks within a text object what stands beside tagged text', () => {
    expect(marked('BT (a) Tj /P <</MCID 0>> BDC (b) Tj EMC (c) Tj ET')).toBe(
      `BT ${artifact('(a) Tj')} /P <</MCID 0>> BDC (b) Tj EMC ${artifact('(c) Tj')} ET`,
    )
  })

  it('marks pictures, shadings, inline images and forms without tagged content', () => {
    expect(marked('/X1 Do')).toBe(artifact('/X1 Do'))
    expect(marked('/Sh1 sh')).toBe(artifact('/Sh1 sh'))
    expect(marked('BI /W 1 ID \u0001 EI Q')).toBe(`${artifact('BI /W 1 ID \u0001 EI')} Q`)
  })

  it('parts regions at a form with tagged content, and names the form', () => {
    expect(marked('f /Form Do S')).toBe(`${artifact('f')} /Form Do ${artifact('S')}`)
    expect([...markArtifacts(Buffer.from('/Form Do'), names).taggedForms]).toEqual(['Form'])
    expect([...markArtifacts(Buffer.from('/P <</MCID 0>> BDC /Form Do EMC'), names).taggedForms]).toEqual([])
  })

  it('goes on over a mark that begins before a state is restored and ends after it', () => {
    const text = 'q /P <</MCID 0>> BDC f Q q EMC f Q'
    expect(marked(text)).toBe(`q /P <</MCID 0>> BDC f Q q EMC ${artifact('f')} Q`)
  })
})

const painting = [
  '0 0 9 9 re f',
  '1 1 m 2 2 l S',
  '/X1 Do',
  '/Sh sh',
  'BT (a) Tj ET',
  'BT /Span BMC (b) Tj EMC (c) Tj ET',
]
const pieces = fc.constantFrom(
  ...painting,
  'q',
  'Q',
  '1 0 0 rg',
  '0 0 9 9 re W n',
  'BT ET',
  '/Form Do',
  '/P <</MCID 3>> BDC f EMC',
  '/P /Tagged BDC BT (t) Tj ET EMC',
  'BT (u) Tj /P <</MCID 4>> BDC (v) Tj EMC (w) Tj ET',
  '/Span BMC f EMC',
  '/Artifact <</Type /Pagination>> BDC f EMC',
)
const streams = fc.array(pieces, { maxLength: 20 }).map((list) => list.join('\n'))
const paints = new Set(['f', 'S', 'Do', 'sh', 'Tj'])

describe('marked artifacts, whatever is painted', () => {
  it('account for everything painted, and never stand within one another or within tags', () => {
    fc.assert(
      fc.property(streams, (text) => {
        const marks: Mark[] = []
        for (const operation of readOperations(Buffer.from(marked(text)))) {
          const mark = beginsMark(operation, names.findProperties)
          if (mark && mark.kind !== 'other') expect(isAccountedFor(marks)).toBe(false)
          if (mark) marks.push(mark)
          if (operation.operator === 'EMC') expect(marks.pop()).toBeDefined()
          if (paints.has(operation.operator) && !isForm(operation)) expect(isAccountedFor(marks)).toBe(true)
        }
        expect(marks).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('begin and end on the same side of every text object', () => {
    fc.assert(
      fc.property(streams, (text) => {
        const depths: number[] = []
        let depth = 0
        for (const { operator } of readOperations(Buffer.from(marked(text)))) {
          if (operator === 'BT') depth++
          if (operator === 'ET') depth--
          if (operator === 'BMC' || operator === 'BDC') depths.push(depth)
          if (operator === 'EMC') expect(depths.pop()).toBe(depth)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('change no operation, and are marked once only', () => {
    fc.assert(
      fc.property(streams, (text) => {
        const once = marked(text)
        expect(
          once
            .replaceAll('/Artifact BMC\n', '')
            .replace(/(?<=\S)\nEMC/gu, ' EMC')
            .replaceAll(' EMC', ''),
        ).toBe(text.replaceAll(' EMC', ''))
        expect(marked(once)).toBe(once)
      }),
      { numRuns: 500 },
    )
  })
})

function isForm({ operator, operands }: Operation): boolean {
  return operator === 'Do' && operands[0]?.kind === 'name' && operands[0].value === 'Form'
}
