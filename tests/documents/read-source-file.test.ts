import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSourceFile } from '../../scripts/documents/read/read-source-file.ts'
import { temporaryProject } from './temporary-project.ts'

async function refusalOf(folder: string, path = 'a.md') {
  const { value, diagnostics } = await readSourceFile(folder, path)
  expect(value).toBeUndefined()
  expect(diagnostics).toHaveLength(1)
  const [first] = diagnostics
  expect(first?.help).toBeTruthy()
  return { code: first?.code, message: first?.message, line: first?.span.line, column: first?.span.column }
}

test('a file is read without its byte order mark, with one kind of line break', async () => {
  const folder = await temporaryProject({ 'a.md': '\ufeffone\r\ntwo\rthree\n' })
  const { value, diagnostics } = await readSourceFile(folder, 'a.md')
  expect(diagnostics).toEqual([])
  expect(value).toEqual({ path: 'a.md', text: 'one\ntwo\nthree\n', lines: ['one', 'two', 'three', ''] })
})

test('a file that is not there', async () => {
  const folder = await temporaryProject({ 'b.md': 'x' })
  expect(await refusalOf(folder)).toMatchObject({ code: 'missing-file', message: 'there is no file a.md' })
  expect(await refusalOf(folder, 'b.md/a.md')).toMatchObject({ code: 'missing-file' })
})

test('a file of nothing but white space', async () => {
  expect(await refusalOf(await temporaryProject({ 'a.md': '' }))).toMatchObject({ code: 'empty-file' })
  expect(await refusalOf(await temporaryProject({ 'a.md': ' \n\n' }))).toMatchObject({ code: 'empty-file' })
})

test('a folder where a file is meant', async () => {
  const folder = await temporaryProject({})
  await mkdir(join(folder, 'a.md'))
  expect(await refusalOf(folder)).toMatchObject({ code: 'not-a-file', message: 'a.md is a folder' })
})

test('a link, whether it leads to a file or nowhere', async () => {
  const folder = await temporaryProject({ 'b.md': '---\ntitle: x\n---\n' })
  await symlink(join(folder, 'b.md'), join(folder, 'a.md'))
  await symlink(join(folder, 'gone.md'), join(folder, 'c.md'))
  expect(await refusalOf(folder)).toMatchObject({ code: 'symbolic-link' })
  expect(await refusalOf(folder, 'c.md')).toMatchObject({ code: 'symbolic-link' })
})

test('a file that is larger than five megabytes is not read into memory', async () => {
  const folder = await temporaryProject({ 'a.md': '' })
  await truncate(join(folder, 'a.md'), 3_000_000_000)
  expect(await refusalOf(folder)).toMatchObject({
    code: 'file-too-large',
    message: 'a.md has 3000.0 MB; at most 5 MB are read',
  })
})

test('a path that the system refuses', async () => {
  const path = `${'a'.repeat(300)}.md`
  expect(await refusalOf(await temporaryProject({}), path)).toMatchObject({ code: 'unreadable-file' })
})

test('Latin-1 is no UTF-8: the place of its first accent is given', async () => {
  const bytes = Buffer.from('---\ntitle: 案内 café\nsummary: x\n---\n', 'utf8')
  const accent = bytes.indexOf(Buffer.from('é'))
  const latin = Buffer.concat([bytes.subarray(0, accent), Buffer.from([0xe9]), bytes.subarray(accent + 2)])
  const folder = await temporaryProject({})
  await writeFile(join(folder, 'a.md'), latin)
  expect(await refusalOf(folder)).toMatchObject({ code: 'not-utf-8', line: 2, column: 14 })
})

test('UTF-16, with and without its mark, and zero bytes', async () => {
  const withMark = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('---\ntitle: x\n', 'utf16le')])
  expect(await refusalOf(await temporaryProject({ 'a.md': withMark }))).toMatchObject({
    code: 'not-utf-8',
    message: 'a.md is stored as UTF-16, not UTF-8',
  })
  const withoutMark = Buffer.from('---\ntitle: x\n', 'utf16le')
  expect(await refusalOf(await temporaryProject({ 'a.md': withoutMark }))).toMatchObject({
    code: 'not-utf-8',
    line: 1,
    column: 2,
  })
})
