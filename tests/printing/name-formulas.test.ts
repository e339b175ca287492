import katex from 'katex'
import { expect, inject, it } from 'vitest'
import { openBrowser } from '../../scripts/browser/open.ts'
import { collectPrintedTexts } from '../../scripts/printing/collect-printed-texts.ts'
import { nameFormulas } from '../../scripts/printing/name-formulas.ts'
import { finishPdf } from '../../scripts/pdf/finish-pdf.ts'

it('makes a picture of a formula as Slidev sets it, with its source as its name', async () => {
  const browser = await openBrowser(inject('browserPath'))
  const page = await browser.openPage({ viewport: { width: 400, height: 300 } })
  const formula = katex.renderToString('E = mc^2')
  await page.show(`<html lang="en"><h1>Mass</h1><p>It is ${formula}.</p>
    <div role="img" aria-label="A slide">${formula}</div>`)
  const finish = async () => {
    const printed = await page.evaluate(collectPrintedTexts)
    return finishPdf(await page.printPdf(), { title: 'T', language: 'en', printed })
  }
  expect((await finish()).problems.map(({ code }) => code)).toContain('untagged-text')
  await page.evaluate(nameFormulas)
  const { facts, problems } = await finish()
  expect(problems).toEqual([])
  expect(facts.figures).toMatchObject([{ alternative: 'E = mc^2' }, { alternative: 'A slide' }])
  await browser.close()
})
