import { afterAll, expect, test } from 'vitest'
import { AsideReader } from '../../scripts/importing/aside/read-aside.ts'
import { makePackedPdf } from './make-pdf.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const entry = '@book{a, title = {Lamps}}'
const file = { path: 'a.bib', bytes: bytesOf(entry.padEnd(300_000)) }
const stop = new AbortController()
const reader = new AsideReader({ signal: stop.signal, seconds: 600 })

afterAll(() => reader.close())

test.each([
  ['a PDF whose page unpacks to 60 MB', { path: 'a.pdf', bytes: makePackedPdf(60_000_000) }, 'large-content'],
  ['JSON in 100,000 brackets', { path: 'a.json', bytes: bytesOf('['.repeat(3e5)) }, 'nested-file'],
  [
    'a page of 11 million characters',
    { path: 'a.html', bytes: bytesOf('<p>A lamp.</p>'.repeat(800_000)) },
    'large-content',
  ],
])('%s is refused with its limit', async (_, large, code) => {
  const { value, diagnostics } = await reader.read(large)
  expect(value).toEqual([])
  expect(diagnostics).toMatchObject([{ code, message: expect.stringMatching(/more than \d+/u) }])
})

test('pictures that a page has in itself do not count', async () => {
  const picture = `<img src="data:image/png;base64,${'A'.repeat(11_000_000)}">`
  const page = `<title>Lamps</title><body><p>Hold on to the lamp.</p>${picture}</body>`
  const { value, diagnostics } = await reader.read({ path: 'a.html', bytes: bytesOf(page) })
  expect(diagnostics).toEqual([])
  expect(value).toMatchObject([{ title: 'Lamps' }])
})

test('a time limit ends what takes long, and says how to give it more', async () => {
  const hurried = new AsideReader({ signal: new AbortController().signal, seconds: 0.001 })
  expect((await hurried.read(file)).diagnostics).toMatchObject([
    { code: 'slow-file', help: expect.stringContaining('--seconds') },
  ])
})

test('a signal ends it at once', async () => {
  expect((await reader.read(file)).value).toMatchObject([{ title: 'Lamps' }])
  const reading = reader.read({ path: 'a.html', bytes: bytesOf('<p>A lamp.</p>'.repeat(100_000)) })
  stop.abort(new Error('enough'))
  await expect(reading).rejects.toThrow('enough')
  await expect(reader.read(file)).rejects.toThrow('enough')
})
