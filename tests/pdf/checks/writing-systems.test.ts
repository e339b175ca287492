import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { Browser } from '../../../scripts/browser/browser.ts'
import { openBrowser } from '../../../scripts/browser/open.ts'
import { finishPdf } from '../../../scripts/pdf/finish-pdf.ts'
import type { PdfProblem } from '../../../scripts/pdf/pdf-problem.ts'
import { pageHtml, printWithTexts } from '../print-fixture.ts'

/** The last two stand for writing that a machine may have no font for. */
const texts = {
  Latin: ['en', 'An efficient office, Straße and café, where lines are long enough to break'],
  Arabic: ['ar', 'مصابيح الشارع والنوم: دراسة في أربع مدن (2023) لا بأس'],
  Persian: ['fa', 'چراغ‌های خیابان و خواب؛ پژوهشی در چهار شهر، ۱۴۰۲'],
  Hebrew: ['he', 'פנסי הרחוב והשינה: מחקר בארבע ערים (2023), “and English” בסוף'],
  Han: ['zh', '街灯与睡眠：四座城市的研究，二〇二三年'],
  Japanese: ['ja', '外の灯りと眠り、四つの町「研究」ガイドー'],
  Korean: ['ko', '가로등과 잠: 네 도시의 연구 (2023년)'],
  Devanagari: ['hi', 'सड़क की बत्तियाँ और नींद: चार शहर'],
  Thai: ['th', 'โคมไฟถนนกับการนอนหลับในสี่เมือง'],
}
const withFonts = ['Latin', 'Arabic', 'Persian', 'Hebrew', 'Han'] as const

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser(inject('browserPath'))
})

afterAll(async () => {
  await browser.close()
})

const styles = `body { font-family: 'Fixture Sans', 'Fixture Arabic', 'Fixture Hebrew', 'Fixture Han'; width: 200px }`

function paragraph([lang, text]: string[], attributes = ''): string {
  return `<p lang="${lang}" dir="auto" ${attributes}>${text}</p>`
}

async function problemsOf(body: string, withoutTexts = false): Promise<PdfProblem[]> {
  const { pdf, printed } = await printWithTexts(browser, pageHtml(`<h1>Title</h1>${body}`, styles))
  const given = withoutTexts ? {} : { printed }
  return (await finishPdf(pdf, { title: 'T', language: 'en', ...given })).problems
}

it('no text is called lost or untagged, whatever it is written in', async () => {
  const body = Object.values(texts).map((text) => paragraph(text))
  const codes = (await problemsOf(body.join(''))).map(({ code }) => code)
  expect(codes.filter((code) => code !== 'missing-glyph')).toEqual([])
})

it('a text that became a picture is called lost, whatever it is written in', async () => {
  const body = Object.values(texts).map((text) => paragraph(text, 'style="filter: grayscale(1)"'))
  const lost = (await problemsOf(body.join(''))).filter(({ severity }) => severity === 'error')
  expect(lost.map(({ code, subject }) => [code, subject])).toEqual(
    Object.values(texts).map(([, text]) => ['lost-text', text]),
  )
})

it('a text that is hidden from screen readers is told of, and stops nothing', async () => {
  const body = withFonts.map((name) =>
    paragraph(texts[name], 'aria-hidden="true" style="white-space: nowrap"'),
  )
  const found = (await problemsOf(body.join(''))).map(({ code, severity }) => `${severity} ${code}`)
  expect(new Set(found)).toEqual(new Set(['warning untagged-text']))
  expect(found.length).toBeGreaterThanOrEqual(withFonts.length)
})
