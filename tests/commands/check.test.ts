import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runNode } from '../setup/run.ts'
import { makeSmallSession, reading, readingPath } from './small-session.ts'

const start = join(import.meta.dirname, '../../scripts/start.mjs')

let folder: string

beforeAll(async () => {
  folder = await makeSmallSession()
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

const check = (...options: string[]) => runNode([start, 'check', '--folder', '.', ...options], { folder })
const minutesInWords = reading.replace('minutes: 10', 'minutes: ten')
const missingText = reading.replace('questions:', 'text: ../texts/missing.txt\nquestions:')

describe('check', () => {
  it('ends with 0 when nothing is wrong, and writes nothing', async () => {
    expect(await check()).toMatchObject({
      code: 0,
      output: 'Nothing is wrong in slides.md and 1 reading.\n',
      errorOutput: '',
    })
    expect((await readdir(folder)).toSorted()).toEqual(['documents', 'slides.md'])
  })

  it('prints an empty array for programs when nothing is wrong', async () => {
    expect(await check('--format', 'json')).toMatchObject({ code: 0, output: '[]\n', errorOutput: '' })
  })

  it('says what is wrong on the standard error, with place and remedy, and ends with 1', async () => {
    await writeFile(readingPath(folder), minutesInWords)
    const { code, output, errorOutput } = await check()
    expect([code, output]).toEqual([1, ''])
    expect(errorOutput).toMatch(/^documents\/rope\.md:9:14: error: .*\[invalid-type\]$/mu)
    expect(errorOutput).toMatch(/^ {2}help: /mu)
    expect(errorOutput.trimEnd().split('\n').at(-1)).toBe('1 error')
  })

  it('prints what is wrong for programs on the standard output, and nothing else', async () => {
    const { code, output, errorOutput } = await check('--format', 'json')
    expect([code, errorOutput]).toEqual([1, ''])
    expect(JSON.parse(output)).toMatchObject([
      { severity: 'error', code: 'invalid-type', span: { path: 'documents/rope.md', line: 9, column: 14 } },
    ])
  })

  it('lets warnings pass, unless they are to count as errors', async () => {
    await writeFile(readingPath(folder), missingText)
    expect(await check()).toMatchObject({
      code: 0,
      output: '',
      errorOutput: expect.stringContaining('warning'),
    })
    expect(await check('--strict')).toMatchObject({
      code: 1,
      errorOutput: expect.stringContaining('warnings count as errors'),
    })
  })
})

it('says so when there is no session in the folder', async () => {
  const { code, errorOutput } = await runNode([start, 'check', '--folder', 'documents'], { folder })
  expect(code).toBe(1)
  expect(errorOutput).toMatch(/^slides\.md:1:1: error: /mu)
})
