import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser } from '../../scripts/browser/browser.ts'
import { openBrowser } from '../../scripts/browser/open.ts'
import { finishPdf } from '../../scripts/pdf/finish-pdf.ts'
import { breaksStandard } from '../../scripts/pdf/checks/severity.ts'
import type { PdfProblem } from '../../scripts/pdf/pdf-problem.ts'
import { pageHtml, printHtml } from './print-fixture.ts'

const square =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
/** A letter of the last script that a font is likely to have: Old Uyghur. */
const unknown = '\u{10F70}'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser(inject('browserPath'))
})

afterAll(async () => {
  await browser.close()
})

async function problemsOf(body: string, printed?: string[], styles?: string): Promise<PdfProblem[]> {
  const pdf = await printHtml(browser, pageHtml(`<h1>Title</h1>${body}`, styles))
  const { problems } = await finishPdf(pdf, {
    title: 'T',
    language: 'en',
    printed: printed?.map((text) => ({ text })),
  })
  return problems
}

/** A font whose licence bits (`fsType` of its `OS/2` table) forbid embedding. */
function restrictedFont(): string {
  const font = readFileSync(
    createRequire(import.meta.url).resolve('katex/dist/fonts/KaTeX_Fraktur-Regular.ttf'),
  )
  const entry = font.indexOf('OS/2')
  font.writeUInt16BE(2, font.readUInt32BE(entry + 8) + 8)
  return font.toString('base64')
}

interface Fault {
  fault: string
  body: string
  printed?: string[]
  code: string
  message: RegExp
}

const faults: Fault[] = [
  {
    fault: 'text that CSS writes',
    body: '<p class="generated">Known</p><style>.generated::after { content: " Unknown words" }</style>',
    code: 'untagged-text',
    message: /“Unknown words” can be seen, and is lost to a screen reader/u,
  },
  {
    fault: 'text hidden from screen readers',
    body: '<p>Known</p><p aria-hidden="true">Unknown words</p>',
    code: 'untagged-text',
    message: /“Unknown words”/u,
  },
  {
    fault: 'text under a CSS filter, which is printed as a picture',
    body: '<p>Known</p><p style="filter: grayscale(1)">Filtered words</p>',
    printed: ['Title', 'Known', 'Filtered words'],
    code: 'lost-text',
    message: /“Filtered words” is on the page that was printed/u,
  },
  {
    fault: 'a picture without a text',
    body: `<img width="50" height="50" src="${square}">`,
    code: 'figure-without-alternative',
    message: /a picture has no alternative text/u,
  },
  {
    fault: 'a drawing without a name',
    body: '<svg role="img" width="90" height="20"><text y="15">in it</text></svg>',
    code: 'figure-without-alternative',
    message: /the picture with “in it” has no alternative text/u,
  },
  {
    fault: 'a link to a place that is not there',
    body: '<p><a href="#nowhere">A dead link</a></p>',
    code: 'dead-link',
    message: /the link “A dead link” leads to a place that is not in the PDF/u,
  },
  {
    fault: 'a link to the server that printed it',
    body: '<p><a href="http://localhost:3030/2">A local link</a></p>',
    code: 'dead-link',
    message:
      /the link “A local link” leads to “http:\/\/localhost:3030\/2”, which only this machine can open/u,
  },
  {
    fault: 'a link that screen readers do not meet',
    body: '<p id="here"><a aria-hidden="true" href="#here">Hidden</a></p>',
    code: 'untagged-link',
    message: /is hidden from screen readers/u,
  },
  {
    fault: 'a link without a text',
    body: '<p id="here">Here<a href="#here" style="display: inline-block; width: 9px; height: 9px"></a></p>',
    code: 'link-without-description',
    message: /a link to page 1 has no text/u,
  },
  {
    fault: 'a heading that skips a level',
    body: '<h3>Deep</h3>',
    code: 'heading-level',
    message: /the heading “Deep” is of level 3, and the heading before it is of level 1/u,
  },
  {
    fault: 'a heading below level 6',
    body: '<div role="heading" aria-level="7">Deeper</div>',
    code: 'heading-level',
    message: /the heading “Deeper” has no level from 1 to 6/u,
  },
  {
    fault: 'a table without headers',
    body: '<table><caption>Cells</caption><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>',
    code: 'table-without-headers',
    message: /the table “Cells 1 2 3 4” has no header cells/u,
  },
  {
    fault: 'a table with a row that is too short',
    body: '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td></tr></table>',
    code: 'uneven-table',
    message: /the rows of the table “A B 1” have different numbers of columns/u,
  },
  {
    fault: 'a heading that repeats on every page',
    body: '<h2 style="position: fixed; top: 0">Over all</h2><p style="break-after: page">One</p><p>Two</p>',
    code: 'repeated-heading',
    message: /the heading “Over all Over all” is printed on 2 pages/u,
  },
  {
    fault: 'a list of what is no item',
    body: '<ul><li>One</li><p>Between</p></ul>',
    code: 'misplaced-tag',
    message: /the PDF has P in L, where it may not stand/u,
  },
]

describe('a fault in what is printed', () => {
  it.each(faults)('is found: $fault', async ({ body, printed, code, message }) => {
    const problems = await problemsOf(body, printed)
    const found = problems.filter((problem) => breaksStandard(problem.code))
    expect(found.map((problem) => problem.code)).toEqual([code])
    expect(found[0]!.severity).toBe(code === 'lost-text' ? 'error' : 'warning')
    expect(found[0]!.message).toMatch(message)
    expect(found[0]!.help).toMatch(/\w/u)
  })

  it('is found: an empty box, with the character from the page that was printed', async () => {
    const printed = ['Title', `First ${unknown} and then ${unknown}\u{10F71} second`]
    const problems = await problemsOf(`<p>${printed[1]}</p>`, printed)
    expect(
      problems.map(({ severity, message, help, letters }) => [severity, message, help, letters]),
    ).toEqual([
      [
        'warning',
        'no font has \u{10F70} (U+10F70), \u{10F71} (U+10F71): a box is printed in place of each',
        expect.stringContaining('the Noto fonts') as string,
        [unknown, '\u{10F71}'],
      ],
    ])
  })

  it('is found: a font that may not be embedded, which the browser makes shapes of', async () => {
    const styles = `@font-face { font-family: Restricted; src: url(data:font/ttf;base64,${restrictedFont()}) }`
    const problems = await problemsOf('<p style="font-family: Restricted">Words</p>', undefined, styles)
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['type-3-font', expect.stringMatching(/^W o r d s: printed as drawings/u) as string],
    ])
  })

  it('is a warning: a picture that nothing stands for', async () => {
    const problems = await problemsOf(`<img alt="" width="90" height="90" src="${square}">`)
    expect(problems.map(({ severity, code, page }) => [severity, code, page])).toEqual([
      ['warning', 'untagged-picture', 1],
    ])
  })
})

describe('what is no fault', () => {
  it.each([
    [
      'a running head and a page number',
      '<p>Words</p><p aria-hidden="true">Title</p><p aria-hidden="true">Title 12</p>',
    ],
    ['quotation marks', '<p><q>Words</q></p>'],
    ['headings that go up again', '<h2>A</h2><h3>B</h3><h2>C</h2><h1>D</h1>'],
    [
      'a link around a picture with a text',
      '<p id="here"><a href="#here"><svg role="img" aria-label="Up" width="9" height="9"><rect width="9" height="9"/></svg></a></p>',
    ],
    [
      'a table whose cells span rows and columns',
      '<table><tr><th rowspan="2">A</th><th colspan="2">B</th></tr><tr><td>1</td><td rowspan="2">2</td></tr><tr><td>3</td><td>4</td></tr></table>',
    ],
    ['mail addresses', '<p><a href="mailto:someone@example.org">Write</a></p>'],
    [
      'hyphens and letter-spacing',
      '<p lang="en" style="width: 60px; hyphens: auto; letter-spacing: 4px">incomprehensibilities</p>',
    ],
  ])('%s', async (_, body) => {
    const visible = ['Title', ...(body.includes('<p>Words') ? ['Words'] : [])]
    expect(await problemsOf(body, visible)).toEqual([])
  })
})

describe('a PDF that a browser printed without tags', () => {
  it('is refused with what to do', async () => {
    const document = await PDFDocument.create()
    document.addPage()
    const { problems, facts } = await finishPdf(await document.save(), {
      title: '',
      language: 'english language',
    })
    expect(problems.map(({ code }) => code)).toEqual(['untagged-pdf', 'no-title', 'no-language'])
    expect(facts.claimsAccessibility).toBe(false)
  })
})
