import { describe, expect, it } from 'vitest'
import type { DeckSlide } from '../../scripts/server/deck-server.ts'
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts'
import { sourceFileOf } from '../../scripts/documents/source-file.ts'
import type { BuiltPages } from '../../scripts/pipeline/build-pages.ts'
import {
  diagnosePage,
  diagnosePdf,
  withoutComplaints,
  withoutEchoes,
  withoutTold,
} from '../../scripts/pipeline/diagnose-pdf.ts'
import type { PdfProblem } from '../../scripts/pdf/pdf-problem.ts'

const session = sourceFileOf(
  'slides.md',
  `---
title: By hand
---

# By hand

![](https://example.org/far.png)

---

#### Deep

Thai: ไทย
`,
)
const reading = sourceFileOf(
  'documents/lamp.md',
  `---
title: The lamp
claims:
  - { id: a, text: 'Lamps are ไฟ, or נר, and keep us up.' }
---
`,
)

function slide(
  number: number,
  source: typeof session,
  [start, bodyStart, end]: [number, number, number],
  route?: string,
): DeckSlide {
  return { number, title: '', route, written: { source, start, bodyStart, end } }
}

const page = sourceFileOf('pages/lamp.md', '---\ntitle: The lamp\n---\n')
const slides = [
  slide(1, session, [0, 3, 8]),
  slide(2, session, [9, 9, 13]),
  slide(3, page, [0, 3, 3], 'lamp'),
]
const spanOf = () => ({ path: reading.path, line: 2, column: 8 })
const built = {
  slides: [{ route: 'lamp', origin: { path: reading.path, at: ['title'] } }],
  sources: {
    session: { source: session, spanOf },
    documents: [{ path: reading.path, source: reading, spanOf }],
  },
} as unknown as BuiltPages
const deck = { name: 'deck.pdf', isDeck: true, slides, built }
const sheet = { ...deck, name: 'handout.pdf', isDeck: false }

const problem: PdfProblem = { severity: 'warning', code: 'a-code', message: 'It is wrong', help: 'mend it' }
const placeOf = ({ span }: Diagnostic) => `${span.path}:${span.line}:${span.column}`

describe('a finding in a PDF', () => {
  it.each<[string, Partial<PdfProblem>, typeof deck, string[]]>([
    ['a text of a slide of one’s own', { page: 2, subject: 'Deep' }, deck, ['slides.md:11:6']],
    ['a slide of one’s own', { page: 2 }, deck, ['slides.md:11:1']],
    ['the first slide', { page: 1, subject: 'By hand' }, deck, ['slides.md:5:3']],
    [
      'a text that the generated slide has in another form',
      { page: 3, subject: 'keep us up' },
      deck,
      ['documents/lamp.md:4:46'],
    ],
    ['a generated slide', { page: 3, subject: 'Agenda' }, deck, ['documents/lamp.md:2:8']],
    ['a text on a sheet', { page: 3, subject: 'LAMPS ARE ไฟ' }, sheet, ['documents/lamp.md:4:3']],
    ['a text on a sheet that nobody wrote', { page: 3, subject: 'Agenda' }, sheet, ['dist/handout.pdf:1:1']],
    ['letters, in each file', { letters: ['ท', 'ฟ'] }, sheet, ['documents/lamp.md:4:32', 'slides.md:13:8']],
    ['letters that nobody wrote', { letters: ['漢'] }, sheet, ['dist/handout.pdf:1:1']],
  ])('is told where it is written: %s', (_, found, printed, places) => {
    expect(diagnosePdf({ ...problem, ...found }, printed).map(placeOf)).toEqual(places)
  })

  it('names the page of the PDF where nothing else is known', () => {
    expect(diagnosePdf({ ...problem, page: 4 }, sheet)[0]!.message).toBe('It is wrong (page 4)')
  })

  it('is told once, and at its line rather than at a PDF', () => {
    const [placed] = diagnosePdf({ ...problem, page: 2 }, deck)
    const [unplaced] = diagnosePdf({ ...problem, page: 4 }, sheet)
    const [other] = diagnosePdf({ ...problem, page: 4, message: 'It is wrong too' }, sheet)
    expect(withoutEchoes([placed!, placed!, unplaced!, other!, other!])).toEqual([placed, other])
    const [heading] = diagnosePdf({ ...problem, code: 'heading-level', page: 2 }, deck)
    expect(withoutTold([heading!, placed!], [{ ...heading!, code: 'skipped-heading' }])).toEqual([placed])
    expect(withoutTold([heading!], [placed!])).toEqual([heading])
    expect(withoutEchoes([unplaced!, { ...unplaced!, message: 'It is wrong (page 5)' }])).toEqual([unplaced])
  })
})

describe('what went wrong in a page', () => {
  it('is told without the complaint that follows from it', () => {
    const url = 'https://example.org/far.png'
    const asked = { kind: 'remote-request', text: `asked for ${url}`, url } as const
    const complaint = { kind: 'console-error', text: 'Failed to load resource', url } as const
    const missing = { ...complaint, url: 'http://127.0.0.1:3030/near.png' }
    expect(withoutComplaints([asked, complaint, missing])).toEqual([asked, missing])
  })

  it('is a warning at the line that asks for what cannot be reached', () => {
    const text = 'asked for https://example.org/far.png'
    const asked = diagnosePage({ kind: 'remote-request', text, url: 'https://example.org/far.png' }, deck)
    expect([asked.severity, placeOf(asked)]).toEqual(['warning', 'slides.md:7:5'])
  })

  it('is an error at the slide that could not be drawn', () => {
    const failed = diagnosePage({ kind: 'page-error', text: 'slide 2 could not be drawn', slide: 2 }, deck)
    expect([failed.severity, placeOf(failed)]).toEqual(['error', 'slides.md:11:1'])
  })
})
