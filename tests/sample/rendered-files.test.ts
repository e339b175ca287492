import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderFiles } from '../../scripts/pipeline/build-pages.ts'
import { loadDiscussion } from '../../scripts/pipeline/load-discussion.ts'

const folder = join(import.meta.dirname, '..', '..')

describe('the sample session', () => {
  it('has nothing wrong with it, not even a warning', async () => {
    expect((await loadDiscussion(folder)).diagnostics).toEqual([])
  })

  it('has pages that are as the build would write them today', async () => {
    const { value } = await loadDiscussion(folder)
    const rendered = Object.fromEntries(renderFiles(value!).map(({ path, content }) => [path, content]))
    const paths = await readdir(join(folder, 'pages'))
    const committed = await Promise.all(
      paths.map(async (path) => [path, await readFile(join(folder, 'pages', path), 'utf8')]),
    )
    expect(Object.fromEntries(committed)).toEqual(rendered)
  })
})
