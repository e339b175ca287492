import { Writable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { formatDuration, type Progress } from '../../scripts/terminal/progress.ts'
import { withProgress } from '../../scripts/terminal/with-progress.ts'
import { makeContext } from '../commands/test-context.ts'

const titles = ['Read', 'Print', 'Write']

async function readAndPrint(progress: Progress): Promise<string> {
  const count = await progress.step(
    'Read',
    async () => 3,
    (readings) => `${readings} readings`,
  )
  return progress.step('Print', async (report) => {
    report('1% of 90 MB')
    report('2% of 90 MB')
    report('unpacking')
    return `${count} printed`
  })
}

const failing = (progress: Progress) =>
  progress.step('Read', async () => {
    throw new Error('no such reading')
  })

const never = (progress: Progress) => progress.step('Read', () => new Promise<never>(() => {}))

/** The part of a terminal that lists are drawn on; keeps all that is written. */
function makeTerminal() {
  let text = ''
  const stream = () =>
    Object.assign(
      new Writable({
        write(chunk, _encoding, done) {
          text += String(chunk)
          done()
        },
      }),
      { columns: 80, rows: 24, isTTY: true },
    ) as unknown as NodeJS.WriteStream
  // What was drawn last stands after the last time that a line was wiped.
  const lastDrawing = () => stripVTControlCharacters(text.split('\u001b[2K').at(-1) ?? '')
  return { terminal: { output: stream(), errorOutput: stream() }, lastDrawing }
}

describe('without a terminal', () => {
  it('writes a line when a step begins and one when it ends, and one for a kind of progress', async () => {
    const context = makeContext('/')
    expect(await withProgress(context, titles, readAndPrint)).toBe('3 printed')
    expect(context.written.output).toBe('')
    expect(context.written.errorOutput.replaceAll(/\d+\.\d s/gu, '0.0 s')).toBe(
      [
        'Read …',
        '  done: 3 readings, 0.0 s',
        'Print …',
        '  1% of 90 MB',
        '  unpacking',
        '  done: 0.0 s',
        '',
        '',
      ].join('\n'),
    )
  })

  it('throws what a step throws', async () => {
    await expect(withProgress(makeContext('/'), titles, failing)).rejects.toThrow('no such reading')
  })

  it('ends a step that never ends when the user stops the command', async () => {
    const context = makeContext('/')
    const stopped = withProgress(context, titles, never)
    context.stop()
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' })
  })
})

describe('on a terminal', () => {
  it('draws the list with outcomes and times, and what was left out', async () => {
    const { terminal, lastDrawing } = makeTerminal()
    const context = makeContext('/', { terminal })
    expect(await withProgress(context, titles, readAndPrint)).toBe('3 printed')
    const lines = lastDrawing().trim().split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/Read: 3 readings \(\d\.\d s\)$/u)
    expect(lines[1]).toMatch(/Print \(\d\.\d s\)$/u)
    expect(lines[2]).toMatch(/Write: left out/u)
  })

  it('throws what a step throws, once the list is drawn', async () => {
    const { terminal, lastDrawing } = makeTerminal()
    const context = makeContext('/', { terminal })
    await expect(withProgress(context, titles, failing)).rejects.toThrow('no such reading')
    expect(lastDrawing()).toContain('Read')
    expect(lastDrawing()).not.toContain('no such reading')
  })

  it('ends a step that never ends when the user stops the command', async () => {
    const { terminal } = makeTerminal()
    const context = makeContext('/', { terminal })
    const stopped = withProgress(context, titles, never)
    context.stop()
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('does not take a step that is not in the list', async () => {
    const { terminal } = makeTerminal()
    const work = (progress: Progress) => progress.step('Bake', async () => {})
    await expect(withProgress(makeContext('/', { terminal }), titles, work)).rejects.toThrow('“Bake”')
  })
})

it.each([
  [0, '0.0 s'],
  [420, '0.4 s'],
  [9940, '9.9 s'],
  [12_400, '12 s'],
])('says %i milliseconds as %s', (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text)
})
